using Intranet.Domain.Complaints;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>Asks once before a category is ended, and says what that means.</summary>
public sealed class EndCategoryModel(IMediator mediator, IStringLocalizer<ComplaintSettingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    public CategoryRow Row { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Revision = Row.Revision;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!(await TrySendAsync(() => new EndCategory(Id, Revision))).Accepted) return Page();

        Done = texts["category.ended.done", Texts.Name(Row.Name)];
        return LocalRedirect("/complaints/categories");
    }

    private async Task ReadAsync() => Row = (await SendAsync(new ReadCategories())).Find(Id);
}
