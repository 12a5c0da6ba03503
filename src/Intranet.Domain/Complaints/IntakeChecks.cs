using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>What a case must pass before it is given a number.</summary>
internal sealed class IntakeChecks(IntranetDbContext db, SimilarCases similar, WorkingCalendarReader calendars)
{
    /// <summary>The answers to keep with the case, by their questions, and by when an answer is promised.</summary>
    /// <exception cref="RuleBroken">
    /// "complaints.no-such-category", "complaints.category-stopped"; where somebody is there to answer, "complaints.questions-first" or
    /// "complaints.similar-known".
    /// </exception>
    /// <exception cref="InvalidRequest">An answer is missing, or not of the question's kind.</exception>
    public async Task<(IReadOnlyList<(CategoryQuestion Question, string Text)> Answers, ServicePromise Promise)> PassAsync(RegisterComplaint request, CancellationToken cancellationToken)
    {
        var category = await db.OfferedCategories().SingleOrDefaultAsync(c => c.Id == request.Entry.CategoryId, cancellationToken)
            ?? throw new RuleBroken("complaints.no-such-category");
        if (category.Stop is { } stop) throw new RuleBroken("complaints.category-stopped", stop);

        var questions = category.Put.ToList();
        if (request is { AsksBack: true, Answers: null } && questions.Count > 0) throw new RuleBroken("complaints.questions-first");

        var answers = request.Answers is { } given ? Read(questions, given) : [];
        if (request is { AsksBack: true, IsNew: false } && (await similar.FindAsync(request, cancellationToken)).Any) throw new RuleBroken("complaints.similar-known");
        var calendar = await calendars.ReadAsync(cancellationToken);
        return (answers, ServicePromise.From(request.Entry.ReceivedOn, category.Promise, calendar));
    }

    // Answers to what is not asked, or not any more, are left aside.
    private static List<(CategoryQuestion Question, string Text)> Read(List<CategoryQuestion> questions, IReadOnlyDictionary<long, string?> given)
    {
        var (answers, errors) = (new List<(CategoryQuestion, string)>(), new List<FieldError>());
        foreach (var question in questions)
        {
            var typed = given.GetValueOrDefault(question.Id)?.Trim() ?? "";
            if (typed.Length == 0)
            {
                if (question.IsRequired) Refuse(question, "field.required");
            }
            else if (typed.Length > ComplaintAnswer.MaxText)
            {
                Refuse(question, "field.too-long", ComplaintAnswer.MaxText);
            }
            else if (ComplaintAnswer.Kept(question.Kind, typed) is { } kept)
            {
                answers.Add((question, kept));
            }
            else
            {
                Refuse(question, question.Kind switch
                {
                    QuestionKind.Number => "complaints.answer-number",
                    QuestionKind.Date => "complaints.answer-date",
                    _ => "field.required",
                });
            }
        }

        return errors.Count == 0 ? answers : throw new InvalidRequest(errors);

        void Refuse(CategoryQuestion question, string code, params object[] args) =>
            errors.Add(new FieldError($"{nameof(RegisterComplaint.Answers)}[{question.Id}]", code, args));
    }
}
