using Intranet.Domain.Calendar;
using Intranet.Domain.Meetings;

namespace Intranet.Web.Pages.Meetings;

/// <summary>A meeting as it is typed; times are Bangkok's.</summary>
public sealed class MeetingInput
{
    public long WorkingGroupId { get; set; }

    public string? Title { get; set; }

    public DateOnly Date { get; set; }

    public TimeOnly StartsAt { get; set; }

    public TimeOnly EndsAt { get; set; }

    public string? Place { get; set; }

    public DateOnly ReplyBy { get; set; }

    public string? LetterNumber { get; set; }

    public IReadOnlyList<ChosenBody> ToBodies() => [new ChosenBody(WorkingGroupId)];

    public MeetingPlan ToPlan() => new(
        Title?.Trim() ?? "", Bangkok.Instant(Date, StartsAt), Bangkok.Instant(Date, EndsAt), Place?.Trim() ?? "", ReplyBy,
        string.IsNullOrWhiteSpace(LetterNumber) ? null : LetterNumber.Trim());
}
