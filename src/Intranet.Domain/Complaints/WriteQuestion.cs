using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>Adds a question to a category, or words one otherwise.</summary>
/// <param name="QuestionId">The question; null to add one.</param>
/// <param name="Code">Of a new question; a known one keeps its own.</param>
[StoredName("complaints.write-question"), Requires(ComplaintsPermissions.Configure)]
public sealed record WriteQuestion(long CategoryId, int ExpectedRevision, long? QuestionId, string? Code, QuestionTerms Terms) : ICommand<Unit>;

internal sealed class WriteQuestionValidator : AbstractValidator<WriteQuestion>
{
    public WriteQuestionValidator()
    {
        RuleFor(c => c.Code).CategoryCode().When(c => c.QuestionId is null);
        RuleFor(c => c.Terms.TextTh).RequiredText(CategoryQuestion.MaxText);
        RuleFor(c => c.Terms.TextEn).RequiredText(CategoryQuestion.MaxText);
        RuleFor(c => c.Terms.Kind).IsInEnum().Says("field.required");
    }
}

/// <remarks>Refuses with "complaints.category-ended", "complaints.question-ended", "complaints.question-code-known" or "complaints.too-many-questions".</remarks>
internal sealed class WriteQuestionHandler(Records records) : IRequestHandler<WriteQuestion, Unit>
{
    public async Task<Unit> Handle(WriteQuestion request, CancellationToken cancellationToken)
    {
        var category = await records.GetAsync<ComplaintCategory>(request.CategoryId, request.ExpectedRevision, cancellationToken);
        if (request.QuestionId is { } known) category.Reword(known, request.Terms);
        else category.Ask(request.Code!, request.Terms);
        return Unit.Value;
    }
}
