using Intranet.Domain.Complaints;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Inquiries;

/// <summary>The superior replaces members of a committee by another order.</summary>
[Authorize(Policy = ComplaintsPermissions.Order)]
public sealed class ChangeModel(IMediator mediator, IBusinessClock clock, IStringLocalizer<InquiriesPageTexts> texts) : OrderPage(mediator)
{
    public InquiryView Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        await ReadAsync();
        if (!Shown.MayChange) return RedirectToPage("Details", new { Id });
        Revision = Shown.Inquiry.Revision;
        Input.OrderedOn = clock.Today;
        Input.Members = [.. Shown.Seated.Select(m => new MemberRow { PersonId = m.PersonId, Role = m.Role })];
        await ReadPeopleAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Add();
        if ((await TrySendAsync(() => new ChangeInquiryMembers(Id, Revision, Input.OrderNumber ?? "", Input.OrderedOn, Input.Wording ?? "", Input.Chosen, OperationId))).Accepted)
        {
            Done = texts["change.done"];
            return RedirectToPage("Details", new { Id });
        }

        await ReadAsync();
        await ReadPeopleAsync();
        ModelState.Remove(nameof(Revision));
        Revision = Shown.Inquiry.Revision;
        return Page();
    }

    protected override async Task ReadAsync() => Shown = await SendAsync(new ReadInquiry(Id));
}
