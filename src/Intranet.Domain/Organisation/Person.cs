using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Organisation;

/// <summary>A person's name as written on official lists, in both languages.</summary>
/// <param name="TitleTh">คำนำหน้า; may be an academic, medical or military rank.</param>
public sealed record PersonName(string TitleTh, string FirstTh, string LastTh, string En);

/// <summary>What a person is by appointment: position and level are stored apart and printed joined without a space.</summary>
public sealed record PersonPosition(string TitleTh, string? LevelTh, string TitleEn);

/// <summary>An official, or an outsider known to the province; with or without an account.</summary>
public sealed class Person : AggregateRoot
{
    private Person() { }

    public Person(PersonName name, PersonPosition position, long? agencyId, int precedence)
    {
        TitleTh = name.TitleTh;
        FirstNameTh = name.FirstTh;
        LastNameTh = name.LastTh;
        NameTh = $"{name.TitleTh}{name.FirstTh} {name.LastTh}";
        NameEn = name.En;
        PositionTh = position.TitleTh + position.LevelTh;
        PositionEn = position.TitleEn;
        AgencyId = agencyId;
        Precedence = precedence;
        SearchText = ThaiText.Canonical($"{name.FirstTh} {name.LastTh} {name.En}");
        Raise(() => new PersonRegistered(Id));
    }

    public string TitleTh { get; private set; } = "";

    public string FirstNameTh { get; private set; } = "";

    public string LastNameTh { get; private set; } = "";

    /// <summary>As printed: title and first name joined, a space, last name.</summary>
    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>Position with its level, e.g. นักวิเคราะห์นโยบายและแผนชำนาญการ.</summary>
    public string PositionTh { get; private set; } = "";

    public string PositionEn { get; private set; } = "";

    public long? AgencyId { get; private set; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    /// <summary>Place among the people of the agency; lower comes first.</summary>
    public int Precedence { get; private set; }

    public string SearchText { get; private set; } = "";

    internal void GivenAccount() => Raise(() => new AccountOpened(Id));
}

[StoredName("organisation.person-registered")]
public sealed record PersonRegistered(long PersonId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Person>(PersonId);
}

/// <summary>The person has a way in from now on. The user name is personal and stands with the account.</summary>
[StoredName("accounts.opened")]
public sealed record AccountOpened(long PersonId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Person>(PersonId);
}

internal sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.Property(p => p.TitleTh).HasMaxLength(60);
        builder.Property(p => p.FirstNameTh).HasMaxLength(100);
        builder.Property(p => p.LastNameTh).HasMaxLength(100).HasThaiSort();
        builder.Property(p => p.NameTh).HasMaxLength(260);
        builder.Property(p => p.NameEn).HasMaxLength(200);
        builder.Property(p => p.PositionTh).HasMaxLength(260);
        builder.Property(p => p.PositionEn).HasMaxLength(260);
        builder.Property(p => p.Email).HasMaxLength(256);
        builder.Property(p => p.Phone).HasMaxLength(40);
        builder.HasIndex(p => new { p.AgencyId, p.Precedence });
        builder.HasOne<Agency>().WithMany().HasForeignKey(p => p.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
