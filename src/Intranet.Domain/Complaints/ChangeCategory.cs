using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>Changes what is said of a category from now on; its code and its level stay.</summary>
[StoredName("complaints.change-category"), Requires(ComplaintsPermissions.Configure)]
public sealed record ChangeCategory(long CategoryId, int ExpectedRevision, CategoryTerms Terms) : ICommand<Unit>;

internal sealed class ChangeCategoryValidator : AbstractValidator<ChangeCategory>
{
    public ChangeCategoryValidator() => RuleFor(c => c.Terms).SetValidator(new CategoryTermsValidator());
}

/// <remarks>Refuses with "complaints.category-ended".</remarks>
internal sealed class ChangeCategoryHandler(Records records) : IRequestHandler<ChangeCategory, Unit>
{
    public async Task<Unit> Handle(ChangeCategory request, CancellationToken cancellationToken)
    {
        (await records.GetAsync<ComplaintCategory>(request.CategoryId, request.ExpectedRevision, cancellationToken)).Change(request.Terms);
        return Unit.Value;
    }
}
