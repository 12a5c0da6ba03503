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
        TakeSeated();
        await ReadPeopleAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Add();
        var sent = await TrySendAsync(() => new ChangeInquiryMembers(Id, Revision, Input.OrderNumber ?? "", Input.OrderedOn, Input.Wording ?? "", Input.Chosen, OperationId));
        if (sent.Accepted)
        {
            Done = texts["change.done"];
            return RedirectToPage("Details", new { Id });
        }

        await ReadAsync();
        if (sent.IsOutdated) TakeSeated();
        await ReadPeopleAsync();
        Revision = RevisionAfter(sent, Revision, Shown.Inquiry.Revision);
        return Page();
    }

    protected override async Task ReadAsync() => Shown = await SendAsync(new ReadInquiry(Id));

    // Whoever has been told that others sit in the committee now decides on those.
    private void TakeSeated()
    {
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith("Input.Members", StringComparison.Ordinal)).ToList()) ModelState.Remove(key);
        Input.Members = [.. Shown.Seated.Select(m => new MemberRow { PersonId = m.PersonId, Role = m.Role })];
    }
}
