using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>Adds a category, of the first level or below one that is. Result: its id.</summary>
[StoredName("complaints.add-category"), Requires(ComplaintsPermissions.Configure)]
public sealed record AddCategory(string Code, long? ParentId, CategoryTerms Terms, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class AddCategoryValidator : AbstractValidator<AddCategory>
{
    public AddCategoryValidator()
    {
        RuleFor(c => c.Code).CategoryCode();
        RuleFor(c => c.Terms).SetValidator(new CategoryTermsValidator());
    }
}

internal sealed class CategoryTermsValidator : AbstractValidator<CategoryTerms>
{
    public CategoryTermsValidator()
    {
        RuleFor(t => t.NameTh).RequiredText(ComplaintCategory.MaxName);
        RuleFor(t => t.NameEn).RequiredText(ComplaintCategory.MaxName);
        RuleFor(t => t.ReportDays).InclusiveBetween(1, ComplaintCategory.MostReportDays).Says("complaints.report-days", ComplaintCategory.MostReportDays);
        RuleFor(t => t.ReportUnit).IsInEnum().Says("field.required");
        RuleFor(t => t.Order).InclusiveBetween(1, 999).Says("complaints.order", 999);
        RuleFor(t => t.StopTh).OptionalText(ComplaintCategory.MaxStop);
        RuleFor(t => t.StopEn).OptionalText(ComplaintCategory.MaxStop);

        // What is told in one language only is not told to everybody.
        RuleFor(t => t.StopTh).NotEmpty().When(t => t.StopEn is not null).Says("field.required");
        RuleFor(t => t.StopEn).NotEmpty().When(t => t.StopTh is not null).Says("field.required");
    }
}

/// <remarks>Refuses with "complaints.category-code-known" or "complaints.no-such-parent".</remarks>
internal sealed class AddCategoryHandler(IntranetDbContext db) : IRequestHandler<AddCategory, long>
{
    public async Task<long> Handle(AddCategory request, CancellationToken cancellationToken)
    {
        var categories = db.Set<ComplaintCategory>();
        if (await categories.AnyAsync(c => c.Code == request.Code, cancellationToken)) throw new RuleBroken("complaints.category-code-known", request.Code);
        if (request.ParentId is { } parent && !await categories.AnyAsync(c => c.Id == parent && c.ParentId == null && c.EndedOn == null, cancellationToken))
            throw new RuleBroken("complaints.no-such-parent");

        var category = new ComplaintCategory(request.Code, request.Terms, request.ParentId);
        db.Add(category);
        return category.Id;
    }
}
