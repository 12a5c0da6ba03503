using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>A category: what is said of it, what it asks, and what was done to it.</summary>
public sealed class CategoryModel(IMediator mediator, RecordHistory history, IStringLocalizer<ComplaintSettingsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The category as it was on the person's screen.</summary>
    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public CategoryInput Input { get; set; } = new();

    public CategoryRow Row { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await ReadAsync();
        (Revision, Input) = (Row.Revision, CategoryInput.Of(Row.Terms));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if ((await TrySendAsync(() => new ChangeCategory(Id, Revision, Input.ToTerms()))).Accepted)
        {
            Done = texts["category.changed"];
            return LocalRedirect("/complaints/categories");
        }

        await ReadAsync();
        return Page();
    }

    private async Task ReadAsync()
    {
        Row = (await SendAsync(new ReadCategories())).Find(Id);
        History = await history.ReadAsync(RecordTypes.Ref<ComplaintCategory>(Id), HttpContext.RequestAborted);
    }
}
