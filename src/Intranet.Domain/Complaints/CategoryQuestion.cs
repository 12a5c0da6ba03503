using System.Globalization;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>What kind of answer a question asks for.</summary>
public enum QuestionKind
{
    Text,
    YesNo,
    Number,
    Date,
}

/// <summary>What is said of a question, all of which may change.</summary>
public sealed record QuestionTerms(string TextTh, string TextEn, QuestionKind Kind, bool IsRequired = false);

/// <summary>What is asked at intake of every case of a category (คำถามเพิ่มเติม).</summary>
public sealed class CategoryQuestion : Entity
{
    public const int MaxText = 200;

    private CategoryQuestion() { }

    internal CategoryQuestion(string code, QuestionTerms terms)
    {
        Code = code;
        Write(terms);
    }

    public long CategoryId { get; private set; }

    public string Code { get; private set; } = "";

    public string TextTh { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    public QuestionKind Kind { get; private set; }

    public bool IsRequired { get; private set; }

    /// <summary>The first day on which it is not put any more; null while it is.</summary>
    public DateOnly? EndedOn { get; private set; }

    internal void Write(QuestionTerms terms) => (TextTh, TextEn, Kind, IsRequired) = (terms.TextTh, terms.TextEn, terms.Kind, terms.IsRequired);

    internal void End(DateOnly today) => EndedOn = today;
}

/// <summary>What was answered at intake, with the question as it was asked: questions change, and answers do not.</summary>
public sealed class ComplaintAnswer : Entity
{
    public const int MaxText = 500;
    public const string Yes = "yes";
    public const string No = "no";

    private ComplaintAnswer() { }

    internal ComplaintAnswer(long complaintId, CategoryQuestion question, string text)
    {
        (ComplaintId, QuestionId, Kind, Text) = (complaintId, question.Id, question.Kind, text);
        (QuestionTh, QuestionEn) = (question.TextTh, question.TextEn);
    }

    public long ComplaintId { get; private set; }

    public long QuestionId { get; private set; }

    public string QuestionTh { get; private set; } = "";

    public string QuestionEn { get; private set; } = "";

    public QuestionKind Kind { get; private set; }

    /// <summary>As typed; <see cref="Yes"/> or <see cref="No"/>, digits in ASCII, and days as "2026-07-10".</summary>
    public string Text { get; private set; } = "";

    /// <summary>What was typed, as it is kept; null if it is no answer of that kind.</summary>
    internal static string? Kept(QuestionKind kind, string typed) => kind switch
    {
        QuestionKind.YesNo => typed is Yes or No ? typed : null,
        QuestionKind.Number => ThaiText.FoldDigits(typed) is var digits && decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out _) ? digits : null,
        QuestionKind.Date => ThaiDate.TryParse(typed, out var day) ? ThaiDate.Iso(day) : null,
        QuestionKind.Text => typed,
    };
}
