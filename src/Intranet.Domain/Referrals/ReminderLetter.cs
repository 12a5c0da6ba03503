using Intranet.Domain.Kernel;

namespace Intranet.Domain.Referrals;

/// <summary>หนังสือเตือน: a letter to an agency that has not reported in time. Each level goes out once, until the agency's days are counted anew.</summary>
public sealed class ReminderLetter : Entity
{
    /// <summary>After it the governor is told.</summary>
    public const int Last = 3;

    private ReminderLetter() { }

    internal ReminderLetter(DateOnly term, int level, string? letterNo, DateOnly answerBy, long? sentById, DateTimeOffset now) =>
        (Term, Level, LetterNo, AnswerBy, SentById, SentAt) = (term, level, letterNo, answerBy, sentById, now);

    public long ReferralId { get; private set; }

    /// <summary>The day by which the agency had to report.</summary>
    public DateOnly Term { get; private set; }

    public int Level { get; private set; }

    public string? LetterNo { get; private set; }

    /// <summary>The day that the letter sets.</summary>
    public DateOnly AnswerBy { get; private set; }

    public long? SentById { get; private set; }

    public DateTimeOffset SentAt { get; private set; }
}

/// <summary>What an agency has done so far.</summary>
public sealed class ReferralUpdate : Entity
{
    public const int MaxText = 2000;

    private ReferralUpdate() { }

    internal ReferralUpdate(string text, long? byId, DateTimeOffset now) => (Text, ById, At) = (text, byId, now);

    public long ReferralId { get; private set; }

    public string Text { get; private set; } = "";

    public long? ById { get; private set; }

    public DateTimeOffset At { get; private set; }
}
