using System.Globalization;
using Intranet.Domain.Complaints;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>Adds a category.</summary>
public sealed class NewCategoryModel(IMediator mediator, IStringLocalizer<ComplaintSettingsPageTexts> texts) : IntranetPage(mediator)
{
    private const int UsualDays = 30;

    [BindProperty]
    public CategoryInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Parents { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var list = await ReadAsync();
        (Input.ReportDays, Input.Order) = (UsualDays, list.Rows.Where(r => r.ParentId is null).Select(r => r.Terms.Order).DefaultIfEmpty().Max() + 1);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        var sent = await TrySendAsync(() => new AddCategory(CategoryInput.Coded(Input.Code), Input.ParentId, Input.ToTerms(), OperationId));
        if (!sent.Accepted) return Page();

        Done = texts["category.added"];
        return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"/complaints/categories/{sent.Result}"));
    }

    protected override string? FieldOfRule(string code) => code switch
    {
        "complaints.category-code-known" => nameof(CategoryInput.Code),
        "complaints.no-such-parent" => nameof(CategoryInput.ParentId),
        _ => null,
    };

    private async Task<CategoryList> ReadAsync()
    {
        var list = await SendAsync(new ReadCategories());
        Parents = [.. list.Rows.Where(r => r is { ParentId: null, IsOffered: true }).Select(r => new SelectListItem(Texts.Name(r.Name), r.Id.ToString(CultureInfo.InvariantCulture)))];
        return list;
    }
}
