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

/// <summary>Where a person is reached.</summary>
public sealed record PersonContact(string? Email, string? Phone);

/// <summary>An official, or an outsider known to the province; with or without an account.</summary>
public sealed class Person : AggregateRoot
{
    private Person() { }

    public Person(PersonName name, PersonPosition position, long? agencyId, int precedence, PersonContact? contact = null)
    {
        Write(name, position, contact ?? new PersonContact(null, null), precedence);
        AgencyId = agencyId;
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

    /// <summary>The level at the end of <see cref="PositionTh"/>, e.g. ชำนาญการ, where the position has one.</summary>
    public string? LevelTh { get; private set; }

    /// <summary>The position without its level.</summary>
    public string PositionTitleTh => PositionTh[..^(LevelTh?.Length ?? 0)];

    public string PositionEn { get; private set; } = "";

    public long? AgencyId { get; private set; }

    public string? Email { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>Place among the people of the agency; lower comes first.</summary>
    public int Precedence { get; private set; }

    public string SearchText { get; private set; } = "";

    /// <summary>Corrects the person's entry; another agency is told as a transfer.</summary>
    public void Revise(PersonName name, PersonPosition position, long? agencyId, PersonContact contact, int precedence)
    {
        Write(name, position, contact, precedence);
        Raise(() => new PersonRevised(Id));
        if (agencyId == AgencyId) return;

        var from = AgencyId;
        AgencyId = agencyId;
        Raise(() => new PersonTransferred(Id, from, agencyId));
    }

    internal void GivenAccount() => Raise(() => new AccountOpened(Id));

    private void Write(PersonName name, PersonPosition position, PersonContact contact, int precedence)
    {
        (TitleTh, FirstNameTh, LastNameTh, NameEn) = (name.TitleTh, name.FirstTh, name.LastTh, name.En);
        NameTh = $"{name.TitleTh}{name.FirstTh} {name.LastTh}";
        LevelTh = string.IsNullOrEmpty(position.LevelTh) ? null : position.LevelTh;
        PositionTh = position.TitleTh + LevelTh;
        PositionEn = position.TitleEn;
        (Email, Phone) = (contact.Email, contact.Phone);
        Precedence = precedence;
        SearchText = ThaiText.Canonical($"{name.FirstTh} {name.LastTh} {name.En}");
    }
}

[StoredName("organisation.person-registered")]
public sealed record PersonRegistered(long PersonId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Person>(PersonId);
}

[StoredName("organisation.person-revised")]
public sealed record PersonRevised(long PersonId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Person>(PersonId);
}

[StoredName("organisation.person-transferred")]
public sealed record PersonTransferred(long PersonId, long? FromAgencyId, long? ToAgencyId) : IDomainEvent
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
        builder.Property(p => p.LevelTh).HasMaxLength(60);
        builder.Property(p => p.PositionEn).HasMaxLength(260);
        builder.Property(p => p.Email).HasMaxLength(256);
        builder.Property(p => p.Phone).HasMaxLength(40);
        builder.HasIndex(p => new { p.AgencyId, p.Precedence });
        builder.HasOne<Agency>().WithMany().HasForeignKey(p => p.AgencyId).OnDelete(DeleteBehavior.Restrict);
    }
}
