namespace Intranet.Domain.Meetings;

public enum MeetingKind
{
    Regular,

    /// <summary>นัดพิเศษ</summary>
    Special,

    /// <summary>ประชุมหารือ</summary>
    Consultation,

    /// <summary>ประชุมเชิงปฏิบัติการ</summary>
    Workshop,
    Training,

    /// <summary>ซ้อมใหญ่</summary>
    Rehearsal,
}

/// <summary>What the secretariat writes about a meeting.</summary>
/// <param name="ReplyBy">The last day on which an answer is expected; before the day of the meeting.</param>
/// <param name="LetterNumber">The number of the invitation letter, once the registry has given one.</param>
public sealed record MeetingPlan(
    string Title, DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, DateOnly ReplyBy, string? LetterNumber)
{
    public MeetingKind Kind { get; init; }

    /// <summary>Where those who are not in the room join; https.</summary>
    public string? OnlineLink { get; init; }

    public MeetingTime Time => new(StartsAt, EndsAt, Place, OnlineLink, ReplyBy);
}

/// <summary>When and where a meeting is and until when to answer; what a postponement changes.</summary>
public sealed record MeetingTime(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string Place, string? OnlineLink, DateOnly ReplyBy);

/// <summary>The number and the day of an official letter; the registry may give the number later.</summary>
public sealed record LetterReference(string? Number, DateOnly Date);
