using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;

namespace Intranet.Web.Papers;

/// <summary>What is needed to show a paper of a record.</summary>
public interface IShownPaper
{
    Paper Paper { get; }
}

/// <summary>A paper of a record, to read, to print, or to save as a Word file.</summary>
public abstract class PaperPage<TShown>(IMediator mediator) : IntranetPage(mediator)
    where TShown : IShownPaper
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public TShown Shown { get; private set; } = default!;

    /// <summary>Reads the paper, as far as the actor may see it.</summary>
    protected abstract IQuery<TShown> Reading { get; }

    /// <summary>What the saved paper is called, without an ending.</summary>
    protected abstract string FileName { get; }

    public async Task OnGetAsync() => Shown = await SendAsync(Reading);

    public async Task<IActionResult> OnGetDocxAsync()
    {
        await OnGetAsync();
        return PaperFiles.Docx(Shown.Paper, FileName);
    }
}
