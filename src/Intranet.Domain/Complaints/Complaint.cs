using System.Globalization;
using System.Text.RegularExpressions;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>What is brought to the centre: never who brings it (<see cref="ComplainantEntry"/>).</summary>
/// <param name="ReceivedOn">The day on which the province got it; acknowledging is counted from then.</param>
public sealed record ComplaintEntry(
    IntakeChannel Channel, CaseNature Nature, long CategoryId, string Title, string Detail, DateOnly ReceivedOn)
{
    public CaseWeight Weight { get; init; }

    public Urgency Urgency { get; init; }

    public SecrecyClass Secrecy { get; init; }

    /// <summary>Children, sexual offences, health, violence, witnesses: for named handlers only.</summary>
    public bool IsRestricted { get; init; }

    /// <summary>The number under which another system or body knows it.</summary>
    public string? ExternalReference { get; init; }

    public CasePlace Place { get; init; } = CasePlace.Unknown;

    public AccusedParty Accused { get; init; } = AccusedParty.Nobody;
}

/// <summary>Who is accused, in words; the office and the officers among those here, for whom the case does not exist.</summary>
public sealed record AccusedParty(string? Words, long? AgencyId, IReadOnlyList<long> PersonIds)
{
    public static AccusedParty Nobody { get; } = new(null, null, []);
}

/// <summary>Where it happened: a subdistrict, or a district, and in words.</summary>
public sealed record CasePlace(long? DistrictId, long? SubdistrictId, string? Words)
{
    public static CasePlace Unknown { get; } = new(null, null, null);
}

/// <summary>
/// What a citizen brings to a Damrongdhama centre (เรื่องร้องเรียนร้องทุกข์), from the counter to its end. Who brings it is sealed
/// in the <see cref="Complainant"/>.
/// </summary>
public sealed partial class Complaint : AggregateRoot, IProtectedRecord
{
    public const int MaxTitle = 300;
    public const int MaxDetail = 8000;
    public const int MaxPlace = 200;
    public const int MaxReference = 60;
    public const int MaxAccused = 500;

    private Complaint() { }

    internal Complaint(
        ComplaintEntry entry, ComplaintNumber number, long centreId, ServicePromise promise, bool isToBeTold, long? registeredById, DateTimeOffset now)
    {
        IsToBeTold = isToBeTold;
        (CentreId, Series, Sequence, Year, TrackingCode) = (centreId, number.Series, number.Sequence, number.Year, PublicCode.New());
        (Channel, Nature, CategoryId, Title, Detail, ReceivedOn) = (entry.Channel, entry.Nature, entry.CategoryId, entry.Title, entry.Detail, entry.ReceivedOn);
        (Weight, Urgency, Secrecy, IsRestricted, ExternalReference) = (entry.Weight, entry.Urgency, entry.Secrecy, entry.IsRestricted, entry.ExternalReference);
        (DistrictId, SubdistrictId, PlaceInWords, Accused) = (entry.Place.DistrictId, entry.Place.SubdistrictId, entry.Place.Words, entry.Accused.Words);
        Promise(promise);
        (RegisteredAt, RegisteredById, StageSince) = (now, registeredById, now);
        SearchText = ThaiText.Canonical($"{Number.Text} {TrackingCode} {Title} {PlaceInWords} {ExternalReference}");
        Raise(() => new ComplaintRegistered(Id, entry.Nature, entry.Channel));
    }

    /// <summary>The agency whose centre registered it and sees it through.</summary>
    public long CentreId { get; private set; }

    /// <summary>The head of the centre's numbers, such as "ดธ.ธว".</summary>
    public string Series { get; private set; } = "";

    public int Sequence { get; private set; }

    /// <summary>The calendar year of the register, Buddhist era.</summary>
    public int Year { get; private set; }

    public ComplaintNumber Number => new(Series, Sequence, Year);

    /// <summary>What the complainant holds: says nothing about how many there are.</summary>
    public string TrackingCode { get; private set; } = "";

    public IntakeChannel Channel { get; private set; }

    public CaseNature Nature { get; private set; }

    public long CategoryId { get; private set; }

    public CaseWeight Weight { get; private set; }

    public Urgency Urgency { get; private set; }

    public SecrecyClass Secrecy { get; private set; }

    public bool IsRestricted { get; private set; }

    public string Title { get; private set; } = "";

    public string Detail { get; private set; } = "";

    public long? DistrictId { get; private set; }

    public long? SubdistrictId { get; private set; }

    public string? PlaceInWords { get; private set; }

    public string? ExternalReference { get; private set; }

    /// <summary>Who is accused (ผู้ถูกร้อง), in words.</summary>
    public string? Accused { get; private set; }

    public DateOnly ReceivedOn { get; private set; }

    /// <summary>Whether the complainant can be told, and wishes to be.</summary>
    public bool IsToBeTold { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    public long? RegisteredById { get; private set; }

    public string SearchText { get; private set; } = "";

    public RecordRef Ref => RecordTypes.Ref<Complaint>(Id);

    /// <summary>Whether only those handle it who may handle what is restricted or secret.</summary>
    public bool IsGuarded => IsRestricted || Secrecy != SecrecyClass.None;

    internal void NotePaper(long attachmentId) => Raise(() => new ComplaintPaperAttached(Id, attachmentId));
}

/// <summary>เลขรับเรื่อง: a number of a centre's register; sequences begin with 1 each calendar year, and none is used twice or left out.</summary>
public sealed record ComplaintNumber(string Series, int Sequence, int Year)
{
    /// <summary>As printed: "ดธ.ธว 0001/2569".</summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"{Series} {Sequence:0000}/{Year}");
}

/// <summary>A case's number as somebody types it: "ดธ.ธว 0012/2569", "๑๒/๒๕๖๙".</summary>
public sealed partial record TypedNumber(int Sequence, int Year)
{
    /// <summary>Null if no number stands in it.</summary>
    public static TypedNumber? Of(string? typed) =>
        Pattern().Match(ThaiText.FoldDigits(typed ?? "")) is { Success: true } match
            ? new TypedNumber(int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(@"(?<number>[0-9]{1,7})\s*/\s*(?<year>[0-9]{4})", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
