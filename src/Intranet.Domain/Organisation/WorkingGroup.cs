using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Organisation;

public enum MemberRole
{
    Chair,
    ViceChair,
    Adviser,
    Member,
    MemberSecretary,
    AssistantSecretary,
    Attendee,
}

/// <summary>A seat in a body: a person by name, or a post, whoever holds it when the body meets. Exactly one of the two.</summary>
/// <param name="Replaceable">Whether somebody may come instead; the order that appoints may forbid it.</param>
/// <param name="From">The first day of the seat; null: from the beginning.</param>
/// <param name="To">The last day of the seat; null: while the body stands.</param>
public sealed record Seat(MemberRole Role, long? PersonId, long? PostId, bool Replaceable = true, DateOnly? From = null, DateOnly? To = null);

/// <summary>How a body's meetings are counted (ครั้งที่ n/พ.ศ.).</summary>
public enum NumberingRule
{
    /// <summary>From 1 within each calendar year B.E.; the custom of official letters and minutes.</summary>
    CalendarYear,

    /// <summary>From 1 within each fiscal year.</summary>
    FiscalYear,

    /// <summary>One count for ever, without a year.</summary>
    Running,
}

/// <summary>An appointed body that meets (คณะทำงาน, คณะกรรมการ), with its seats in order of precedence.</summary>
public sealed class WorkingGroup : AggregateRoot
{
    /// <summary>What a body starts with; each body's own depth is data.</summary>
    public const int DefaultDelegationDepth = 2;

    private readonly List<WorkingGroupMember> _members = [];

    private WorkingGroup() { }

    public WorkingGroup(string code, string nameTh, string nameEn, long secretariatAgencyId, IEnumerable<Seat> seats)
    {
        Code = code;
        NameTh = nameTh;
        NameEn = nameEn;
        SecretariatAgencyId = secretariatAgencyId;
        _members.AddRange(seats.Select((seat, index) => new WorkingGroupMember(seat, index + 1)));
        Raise(() => new WorkingGroupFormed(Id));
    }

    public string Code { get; private set; } = "";

    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The agency whose meeting secretaries prepare its meetings (ฝ่ายเลขานุการ).</summary>
    public long SecretariatAgencyId { get; private set; }

    /// <summary>The order that appointed it, where there is one.</summary>
    public string? OrderNumber { get; init; }

    public NumberingRule Numbering { get; private set; }

    /// <summary>How often one attendance may be handed on: 1 is the invitee's own delegate, 2 that officer's delegate.</summary>
    public int DelegationDepth { get; private set; } = DefaultDelegationDepth;

    public IReadOnlyList<WorkingGroupMember> Members => _members;
}

public sealed class WorkingGroupMember : Entity
{
    private WorkingGroupMember() { }

    internal WorkingGroupMember(Seat seat, int order)
    {
        if (seat.PersonId is null == seat.PostId is null)
            throw new ArgumentException("A seat is a person's or a post's.", nameof(seat));

        Role = seat.Role;
        PersonId = seat.PersonId;
        PostId = seat.PostId;
        Order = order;
        Replaceable = seat.Replaceable;
        From = seat.From;
        To = seat.To;
    }

    public long WorkingGroupId { get; private set; }

    public MemberRole Role { get; private set; }

    public int Order { get; private set; }

    public long? PersonId { get; private set; }

    public long? PostId { get; private set; }

    public bool Replaceable { get; private set; }

    /// <summary>The first day of the seat; null: from the beginning.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day of the seat; null: while the body stands.</summary>
    public DateOnly? To { get; private set; }
}

[StoredName("organisation.working-group-formed")]
public sealed record WorkingGroupFormed(long WorkingGroupId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<WorkingGroup>(WorkingGroupId);
}

internal sealed class WorkingGroupMapping : IEntityTypeConfiguration<WorkingGroup>, IEntityTypeConfiguration<WorkingGroupMember>
{
    public void Configure(EntityTypeBuilder<WorkingGroup> builder)
    {
        builder.Property(g => g.Code).IsCode();
        builder.Property(g => g.NameTh).HasMaxLength(300).HasThaiSort();
        builder.Property(g => g.NameEn).HasMaxLength(300);
        builder.Property(g => g.OrderNumber).HasMaxLength(100);
        builder.HasIndex(g => g.Code).IsUnique();
        builder.HasOne<Agency>().WithMany().HasForeignKey(g => g.SecretariatAgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(g => g.Members).WithOne().HasForeignKey(m => m.WorkingGroupId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WorkingGroupMember> builder)
    {
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Post>().WithMany().HasForeignKey(m => m.PostId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.WorkingGroupId, m.Order }).IsUnique();
    }
}
