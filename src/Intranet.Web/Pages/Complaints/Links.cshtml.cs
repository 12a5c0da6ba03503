using Intranet.Domain.Complaints;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>Which other cases a case has to do with.</summary>
public sealed class LinksModel(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    [BindProperty]
    public LinkInput Input { get; set; } = new();

    public CaseNotes Notes { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => ActAsync(() => new LinkComplaints(Id, Input.Number ?? "", OperationId), "links.done");

    public Task<IActionResult> OnPostRemoveAsync(long otherId) => ActAsync(() => new UnlinkComplaints(Id, otherId, OperationId), "links.removed");

    protected override bool IsOpenTo(CaseWork work) => work.IsHandler;

    protected override async Task ReadChoicesAsync() => Notes = await SendAsync(new ReadCaseNotes(Id));

    protected override string? FieldOfRule(string code) => code.StartsWith("complaints.", StringComparison.Ordinal) ? nameof(Input.Number) : null;

    public sealed class LinkInput
    {
        public string? Number { get; set; }
    }
}
