using Intranet.Web.Shared;
using MediatR;

namespace Intranet.Web.Pages.ComplaintSettings;

/// <summary>The categories of cases, what they promise and what they ask.</summary>
public sealed class CategoriesModel(IMediator mediator) : IntranetPage(mediator)
{
    public CategoryList List { get; private set; } = null!;

    public async Task OnGetAsync() => List = await SendAsync(new ReadCategories());
}
