using Intranet.Domain.Kernel;
using Intranet.Domain.Meetings;
using Intranet.Web.Files;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Meetings;

/// <summary>The registry desk records what the head ordered on paper.</summary>
public sealed class InvitationPaperModel(IMediator mediator, FormFiles files, IStringLocalizer<MeetingsPageTexts> texts)
    : InvitationPage(mediator, texts)
{
    public Task OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var scans = await files.TakeAsync(Input.Scan, $"{nameof(Input)}.{nameof(Input.Scan)}", ModelState, HttpContext.RequestAborted);
        return await ActAsync(
            () => new RecordPaperOrder(Id, Revision, Input.ToAnswer(), Input.OrderDate ?? default, scans, OperationId),
            Input.Kind == AnswerKind.Delegate ? "paper-order.done.delegated" : "paper-order.done");
    }

    protected override string? FieldOfRule(string code) =>
        code.StartsWith("meetings.paper-order-", StringComparison.Ordinal) ? nameof(Input.OrderDate) : base.FieldOfRule(code);

    protected override async Task ReadAsync()
    {
        await base.ReadAsync();
        if (Invitation.Part != InvitationPart.Desk) throw new RecordNotFound();
    }
}
