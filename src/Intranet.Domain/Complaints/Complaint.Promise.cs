using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>The clock of the whole case: by when its complainant is to have an answer. It stands still while the complainant is asked.</summary>
public sealed partial class Complaint
{
    private readonly List<ComplainantQuestion> _questions = [];

    /// <summary>Within how many days an answer was promised when it was registered.</summary>
    public int PromisedDays { get; private set; }

    public DayUnit PromisedUnit { get; private set; }

    /// <summary>The day from which they are counted: it was received, or taken up again.</summary>
    public DateOnly PromisedFrom { get; private set; }

    public DayCount Promised => new(PromisedDays, PromisedUnit);

    /// <summary>The last day on which it ends in time.</summary>
    public DateOnly ResolveBy { get; private set; }

    /// <summary>Since when the complainant's answer is waited for, so that no day counts.</summary>
    public DateOnly? WaitsSince { get; private set; }

    /// <summary>What the complainant was asked; loaded where it is worked on.</summary>
    public IReadOnlyList<ComplainantQuestion> Questions => _questions;

    /// <summary>The complainant is asked for what is missing: from that day on no day counts.</summary>
    /// <exception cref="RuleBroken">"complaints.ended", "complaints.waits-already", or "complaints.asked-too-early": days before the clock
    /// ran, or before the last answer, never stood still.</exception>
    public void Ask(string question, ToldBy by, DateOnly on, long? personId)
    {
        CheckOpen();
        if (WaitsSince is not null) throw new RuleBroken("complaints.waits-already");
        if (on < _questions.Select(q => q.AnsweredOn).OfType<DateOnly>().Append(PromisedFrom).Max()) throw new RuleBroken("complaints.asked-too-early");
        WaitsSince = on;
        _questions.Add(new ComplainantQuestion(question, by, on, personId));
        Raise(() => new ComplainantAsked(Id));
    }

    /// <summary>The complainant has answered, or is waited for no longer: the days go on where they stood.</summary>
    /// <exception cref="RuleBroken">"complaints.ended", "complaints.waits-for-nothing", or "complaints.answered-before-asked".</exception>
    public void TakeAnswer(string answer, DateOnly on, long? personId, WorkingCalendar calendar)
    {
        CheckOpen();

        // What was asked before the case had ended may have stayed without an answer.
        var asked = _questions.FindAll(q => q.AnsweredOn is null).MaxBy(q => (q.AskedOn, q.Id));
        if (WaitsSince is not { } since || asked is null) throw new RuleBroken("complaints.waits-for-nothing");
        if (on < since) throw new RuleBroken("complaints.answered-before-asked");
        asked.Answer(answer, on, personId);
        (ResolveBy, WaitsSince) = (calendar.Deferred(ResolveBy, since, on, PromisedUnit), null);
        Raise(() => new ComplainantAnswered(Id));
    }

    public bool IsLateOn(DateOnly day) => !Status.IsEnded() && WaitsSince is null && day > ResolveBy;

    /// <summary>The promised day has passed: its officer and the superior are to know.</summary>
    internal void NoteOverdue() => Raise(() => new ComplaintOverdue(Id));

    private void Promise(ServicePromise promise)
    {
        (PromisedFrom, PromisedDays, PromisedUnit) = (promise.Start, promise.Within.Days, promise.Within.Unit);
        (ResolveBy, WaitsSince) = (promise.By, null);
    }
}

/// <summary>What a complainant may count on (ระยะเวลาตามคำมั่นการให้บริการ).</summary>
/// <param name="Start">The day from which the days are counted.</param>
/// <param name="By">The last day in time. A holiday declared later does not move it: it was said to somebody.</param>
public sealed record ServicePromise(DateOnly Start, DayCount Within, DateOnly By)
{
    public static ServicePromise From(DateOnly day, DayCount within, WorkingCalendar calendar) => new(day, within, calendar.After(day, within));
}

/// <summary>What a complainant was asked, and the answer.</summary>
public sealed class ComplainantQuestion : Entity
{
    public const int MaxText = 1000;

    private ComplainantQuestion() { }

    internal ComplainantQuestion(string text, ToldBy by, DateOnly askedOn, long? askedById) => (Text, By, AskedOn, AskedById) = (text, by, askedOn, askedById);

    public long ComplaintId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>How the complainant was asked.</summary>
    public ToldBy By { get; private set; }

    public DateOnly AskedOn { get; private set; }

    public long? AskedById { get; private set; }

    public string? AnswerText { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public long? AnswerTakenById { get; private set; }

    internal void Answer(string text, DateOnly on, long? personId) => (AnswerText, AnsweredOn, AnswerTakenById) = (text, on, personId);
}
