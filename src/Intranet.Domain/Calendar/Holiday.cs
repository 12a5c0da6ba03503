using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Calendar;

/// <summary>
/// A government holiday as announced. Holidays are data, never computed: the Cabinet adds, moves and withdraws them.
/// </summary>
public sealed class Holiday : AggregateRoot, ISetting
{
    public Holiday(DateOnly date, string nameTh, string? nameEn, HolidayKind kind, string? source)
    {
        Date = date;
        NameTh = nameTh;
        NameEn = nameEn;
        Kind = kind;
        Source = source;
        Raise(() => new HolidayDeclared(Id));
    }

    private Holiday()
    {
    }

    public DateOnly Date { get; private set; }

    public string NameTh { get; private set; } = "";

    public string? NameEn { get; private set; }

    public HolidayKind Kind { get; private set; }

    /// <summary>Where the day was announced, such as a Cabinet resolution.</summary>
    public string? Source { get; private set; }

    /// <summary>It is no holiday any more, or never was: the row goes, and the event says which day it was.</summary>
    internal void Withdraw() => Raise(() => new HolidayWithdrawn(Id, Date));
}

/// <summary>Deadlines that count in working days, or would end on that day, move.</summary>
[StoredName("calendar.holiday-declared")]
public sealed record HolidayDeclared(long HolidayId) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Holiday>(HolidayId);
}

/// <summary>The day is a working day again, as far as the Cabinet is concerned.</summary>
[StoredName("calendar.holiday-withdrawn")]
public sealed record HolidayWithdrawn(long HolidayId, DateOnly Date) : IDomainEvent
{
    public RecordRef Record => RecordTypes.Ref<Holiday>(HolidayId);
}

/// <summary>Why the day is a holiday.</summary>
public enum HolidayKind
{
    /// <summary>The same date every year.</summary>
    Fixed,

    /// <summary>Buddhist holy days, which follow the moon.</summary>
    Lunar,

    /// <summary>Set anew each year, as the Royal Ploughing Ceremony is.</summary>
    AnnouncedYearly,

    /// <summary>Makes up for a holiday on a weekend.</summary>
    Substitute,

    /// <summary>Added once by the Cabinet.</summary>
    Special,
}
