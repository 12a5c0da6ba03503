using Intranet.Domain.Calendar;
using Intranet.Domain.Meetings;

namespace Intranet.Web.Pages.Meetings;

/// <summary>When and where a meeting is, as it is typed; times are Bangkok's.</summary>
public class TimeInput
{
    public DateOnly Date { get; set; }

    public TimeOnly StartsAt { get; set; }

    public TimeOnly EndsAt { get; set; }

    public string? Place { get; set; }

    public string? OnlineLink { get; set; }

    public DateOnly ReplyBy { get; set; }

    public MeetingTime ToTime() => new(
        Bangkok.Instant(Date, StartsAt), Bangkok.Instant(Date, EndsAt), Place?.Trim() ?? "", Typed(OnlineLink), ReplyBy);

    /// <summary>What was typed without spaces around it; null for nothing.</summary>
    protected static string? Typed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A meeting as it is typed.</summary>
public sealed class MeetingInput : TimeInput
{
    public long WorkingGroupId { get; set; }

    public int? Number { get; set; }

    /// <summary>The body that meets together with the first one.</summary>
    public long? SecondGroupId { get; set; }

    public int? SecondNumber { get; set; }

    public MeetingKind Kind { get; set; }

    public string? Title { get; set; }

    public string? LetterNumber { get; set; }

    /// <summary>What a new meeting's agenda starts with; blank for an empty one.</summary>
    public string? Skeleton { get; set; }

    /// <summary>The bodies that are chosen so far.</summary>
    public IReadOnlyList<long> BodyIds => [.. new[] { WorkingGroupId, SecondGroupId ?? 0 }.Where(id => id > 0).Distinct()];

    public IReadOnlyList<ChosenBody> ToBodies() =>
        SecondGroupId is { } second
            ? [new ChosenBody(WorkingGroupId, Number), new ChosenBody(second, SecondNumber)]
            : [new ChosenBody(WorkingGroupId, Number)];

    public MeetingPlan ToPlan()
    {
        var time = ToTime();
        return new MeetingPlan(Title?.Trim() ?? "", time.StartsAt, time.EndsAt, time.Place, time.ReplyBy, Typed(LetterNumber))
        {
            Kind = Kind,
            OnlineLink = time.OnlineLink,
        };
    }

    public DraftMeeting ToDraft(Guid operationId) => new(ToBodies(), ToPlan(), operationId) { Skeleton = Typed(Skeleton) };
}

/// <summary>A new time for a meeting, as it is typed.</summary>
public sealed class PostponeInput : TimeInput
{
    public string? Reason { get; set; }

    public string? LetterNumber { get; set; }

    public PostponeMeeting ToCommand(long meetingId, int revision, Guid operationId) =>
        new(meetingId, revision, ToTime(), Reason?.Trim() ?? "", Typed(LetterNumber), operationId);
}
