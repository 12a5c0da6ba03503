using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Notifications;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Account;

/// <summary>A person says when notifications are mailed to them.</summary>
public sealed class MailModel(IMediator mediator, IStringLocalizer<AccountPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public string? Address { get; private set; }

    public async Task OnGetAsync()
    {
        var mail = await SendAsync(new ReadMailChoice());
        (Address, Input.Choice) = (mail.Address, mail.Choice);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if ((await TrySendAsync(() => new ChooseMail(Input.Choice))).Accepted)
        {
            Done = texts["mail.saved"];
            return RedirectToPage();
        }

        Address = (await SendAsync(new ReadMailChoice())).Address;
        return Page();
    }

    public sealed class Form
    {
        public MailChoice Choice { get; set; }
    }

    [Requires(InboxPermissions.Read)]
    public sealed record ReadMailChoice : IQuery<MailOf>;

    public sealed record MailOf(string? Address, MailChoice Choice);

    internal sealed class ReadMailChoiceHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ReadMailChoice, MailOf>
    {
        public Task<MailOf> Handle(ReadMailChoice request, CancellationToken cancellationToken) =>
            db.Set<Domain.Accounts.Account>().AsNoTracking()
                .Where(a => a.PersonId == current.Actor.PersonId)
                .Join(db.Set<Person>(), a => a.PersonId, p => p.Id, (a, p) => new MailOf(p.Email, a.Mail))
                .SingleAsync(cancellationToken);
    }
}
