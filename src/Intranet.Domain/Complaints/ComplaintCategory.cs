using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;

namespace Intranet.Domain.Complaints;

/// <summary>What is said of a category, all of which may change.</summary>
/// <param name="ReportDays">The service promise: within how many days an agency reports.</param>
/// <param name="Order">Its place among the categories of its level.</param>
/// <param name="StopTh">What is told at the counter instead of taking the case in, such as whom to call; null where cases are taken in.</param>
public sealed record CategoryTerms(string NameTh, string NameEn, int ReportDays, int Order, string? StopTh = null, string? StopEn = null)
{
    /// <summary>Which days the promise counts.</summary>
    public DayUnit ReportUnit { get; init; }

    public DayCount Promise => new(ReportDays, ReportUnit);
}

/// <summary>
/// What a case is about (ประเภทเรื่อง), as data of two levels. It is ended, never deleted: the cases registered under it keep it.
/// </summary>
public sealed class ComplaintCategory : AggregateRoot
{
    public const int MaxCode = 40;
    public const int MaxName = 200;
    public const int MaxStop = 400;
    public const int MostReportDays = 365;

    /// <summary>More than these nobody answers with the telephone in the other hand.</summary>
    public const int MostQuestions = 6;

    private readonly List<CategoryQuestion> _questions = [];

    private ComplaintCategory() { }

    /// <param name="parentId">The category above it, which has none above itself; null for one of the first level.</param>
    public ComplaintCategory(string code, CategoryTerms terms, long? parentId = null)
    {
        (Code, ParentId) = (code, parentId);
        Write(terms);
        Raise(() => new CategoryAdded(Id));
    }

    public string Code { get; private set; } = "";

    public long? ParentId { get; private set; }

    public string NameTh { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>The service promise: within how many days an agency reports.</summary>
    public int ReportDays { get; private set; }

    public DayUnit ReportUnit { get; private set; }

    public DayCount Promise => new(ReportDays, ReportUnit);

    public int Order { get; private set; }

    public string? StopTh { get; private set; }

    public string? StopEn { get; private set; }

    /// <summary>The first day on which nothing is registered under it any more; null while it is in use.</summary>
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Those put today and those put before, in the order in which they were added.</summary>
    public IReadOnlyList<CategoryQuestion> Questions => _questions;

    /// <summary>What is told instead of taking a case in; null where cases are taken in.</summary>
    public BilingualText? Stop => StopTh is null ? null : new BilingualText(StopTh, StopEn ?? StopTh);

    /// <summary>Those that are put at intake.</summary>
    internal IEnumerable<CategoryQuestion> Put => _questions.Where(q => q.EndedOn is null);

    /// <exception cref="RuleBroken">"complaints.category-ended".</exception>
    internal void Change(CategoryTerms terms)
    {
        RefuseEnded();
        Write(terms);
        Raise(() => new CategoryChanged(Id));
    }

    /// <exception cref="RuleBroken">"complaints.category-ended".</exception>
    internal void End(DateOnly today)
    {
        RefuseEnded();
        EndedOn = today;
        Raise(() => new CategoryEnded(Id));
    }

    /// <exception cref="RuleBroken">"complaints.category-ended", "complaints.question-code-known" or "complaints.too-many-questions".</exception>
    public void Ask(string code, QuestionTerms terms)
    {
        RefuseEnded();
        if (_questions.Exists(q => q.Code == code)) throw new RuleBroken("complaints.question-code-known", code);
        if (Put.Count() == MostQuestions) throw new RuleBroken("complaints.too-many-questions", MostQuestions);

        _questions.Add(new CategoryQuestion(code, terms));
        Raise(() => new QuestionWritten(Id, code));
    }

    /// <summary>Words a question otherwise; answers keep what they were asked.</summary>
    /// <exception cref="RuleBroken">"complaints.question-ended".</exception>
    internal void Reword(long questionId, QuestionTerms terms)
    {
        var question = PutQuestion(questionId);
        question.Write(terms);
        Raise(() => new QuestionWritten(Id, question.Code));
    }

    /// <exception cref="RuleBroken">"complaints.question-ended".</exception>
    internal void StopAsking(long questionId, DateOnly today)
    {
        var question = PutQuestion(questionId);
        question.End(today);
        Raise(() => new QuestionEnded(Id, question.Code));
    }

    private CategoryQuestion PutQuestion(long questionId)
    {
        RefuseEnded();
        var question = _questions.Find(q => q.Id == questionId) ?? throw new RecordNotFound();
        return question.EndedOn is null ? question : throw new RuleBroken("complaints.question-ended");
    }

    private void RefuseEnded()
    {
        if (EndedOn is not null) throw new RuleBroken("complaints.category-ended");
    }

    private void Write(CategoryTerms terms)
    {
        (NameTh, NameEn, Order) = (terms.NameTh, terms.NameEn, terms.Order);
        (ReportDays, ReportUnit) = (terms.ReportDays, terms.ReportUnit);
        (StopTh, StopEn) = (terms.StopTh, terms.StopEn);
    }
}
