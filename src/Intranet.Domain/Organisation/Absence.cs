using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Domain.Organisation;

public enum AbsenceKind
{
    /// <summary>ลา.</summary>
    Leave,

    /// <summary>ไปราชการ.</summary>
    DutyTravel,

    /// <summary>ฝึกอบรม สัมมนา.</summary>
    Training,

    Other,
}

/// <summary>When somebody is away, from the first to the last day, and who stands in for them meanwhile.</summary>
/// <param name="SubstitutePersonId">Null if nobody does: what is owed waits.</param>
public sealed record AbsenceTerms(AbsenceKind Kind, DateOnly From, DateOnly To, long? SubstitutePersonId, string? Note);

/// <summary>
/// A person's absence. While it lasts the substitute holds the person's keys (<see cref="Substitutions"/>); it ends by itself.
/// Unlike an acting holder (รักษาราชการแทน), a substitute is no holder of the post and signs as standing in.
/// </summary>
public sealed class Absence : AggregateRoot
{
    private Absence() { }

    public Absence(long personId, AbsenceTerms terms)
    {
        PersonId = personId;
        Write(terms);
        Raise(() => new AbsenceRecorded(Id, personId, terms.SubstitutePersonId, terms.From, terms.To));
    }

    public long PersonId { get; private set; }

    public AbsenceKind Kind { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day; before the first if the person was never away.</summary>
    public DateOnly To { get; private set; }

    public long? SubstitutePersonId { get; private set; }

    public string? Note { get; private set; }

    /// <exception cref="RuleBroken">The absence is over.</exception>
    public void Change(AbsenceTerms terms, DateOnly today)
    {
        CheckNotOver(today);
        Write(terms);
        Raise(() => new AbsenceChanged(Id, PersonId, terms.SubstitutePersonId, terms.From, terms.To));
    }

    /// <summary>The person is back today, or does not go.</summary>
    /// <exception cref="RuleBroken">The absence is over.</exception>
    public void End(DateOnly today)
    {
        CheckNotOver(today);
        To = (From > today ? From : today).AddDays(-1);
        Raise(() => new AbsenceEnded(Id, PersonId, To));
    }

    private void CheckNotOver(DateOnly today)
    {
        if (To < today || To < From) throw new RuleBroken("organisation.absence-over");
    }

    private void Write(AbsenceTerms terms)
    {
        if (terms.SubstitutePersonId == PersonId) throw new RuleBroken("organisation.substitute-self");
        (Kind, From, To, SubstitutePersonId, Note) = terms;
    }
}

[StoredName("organisation.absence-recorded")]
public sealed record AbsenceRecorded(long AbsenceId, long PersonId, long? SubstitutePersonId, DateOnly From, DateOnly To) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Absence>(AbsenceId);
}

[StoredName("organisation.absence-changed")]
public sealed record AbsenceChanged(long AbsenceId, long PersonId, long? SubstitutePersonId, DateOnly From, DateOnly To) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Absence>(AbsenceId);
}

[StoredName("organisation.absence-ended")]
public sealed record AbsenceEnded(long AbsenceId, long PersonId, DateOnly LastDay) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Absence>(AbsenceId);
}

internal sealed class AbsenceMapping : IEntityTypeConfiguration<Absence>
{
    public const int MaxNote = 300;

    public void Configure(EntityTypeBuilder<Absence> builder)
    {
        builder.Property(a => a.Note).HasMaxLength(MaxNote);
        builder.HasIndex(a => new { a.PersonId, a.To });
        builder.HasIndex(a => new { a.SubstitutePersonId, a.To });
        builder.HasIndex(a => new { a.To, a.From });
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(a => a.SubstitutePersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
