using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Organisation;

/// <summary>A role a person holds, everywhere or in one agency.</summary>
public sealed class RoleAssignment : AggregateRoot
{
    private RoleAssignment() { }

    public RoleAssignment(long personId, string role, long? agencyId)
    {
        PersonId = personId;
        Role = role;
        AgencyId = agencyId;
        Raise(() => new RoleGiven(personId, role, agencyId));
    }

    public long PersonId { get; private set; }

    public string Role { get; private set; } = "";

    /// <summary>Null: everywhere.</summary>
    public long? AgencyId { get; private set; }

    /// <summary>Tells that the role ends; the row is deleted with it.</summary>
    internal void Withdraw()
    {
        var (personId, role, agencyId) = (PersonId, Role, AgencyId);
        Raise(() => new RoleWithdrawn(personId, role, agencyId));
    }
}

[StoredName("organisation.role-given")]
public sealed record RoleGiven(long PersonId, string Role, long? AgencyId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Person>(PersonId);
}

[StoredName("organisation.role-withdrawn")]
public sealed record RoleWithdrawn(long PersonId, string Role, long? AgencyId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Person>(PersonId);
}

internal sealed class RoleAssignmentMapping : IEntityTypeConfiguration<RoleAssignment>
{
    public void Configure(EntityTypeBuilder<RoleAssignment> builder)
    {
        builder.Property(r => r.Role).IsCode();
        builder.HasIndex(r => new { r.PersonId, r.Role, r.AgencyId }).IsUnique();
        builder.HasIndex(r => new { r.Role, r.AgencyId });
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(r => r.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
