using Intranet.Domain.Complaints;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Complaints;

/// <summary>เกษียนสั่งการ: the superior orders what was put up, or wants it otherwise.</summary>
[Authorize(Policy = ComplaintsPermissions.Order)]
public sealed class OrderModel(IMediator mediator, IStringLocalizer<ComplaintsPageTexts> texts) : CasePage(mediator, texts)
{
    [BindProperty]
    public OrderInput Input { get; set; } = new();

    public Task<IActionResult> OnPostAsync() => ActAsync(() => new OrderComplaint(Id, Revision, Input.Wording ?? "", OperationId), "order.done");

    public Task<IActionResult> OnPostReturnAsync() => ActAsync(() => new ReturnPutUp(Id, Revision, Input.Reason ?? "", OperationId), "order.returned");

    protected override bool IsOpenTo(CaseWork work) => work is { IsSuperior: true, Pending: not null };

    protected override Task PrepareAsync()
    {
        Input.Wording = PageTexts["order.as-put-up"];
        return Task.CompletedTask;
    }

    public sealed class OrderInput
    {
        public string? Wording { get; set; }

        public string? Reason { get; set; }
    }
}
