using FluentValidation;
using Intranet.Domain.Accounts;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Workflows.Notifications;

/// <summary>A person says when notifications are mailed to them.</summary>
[StoredName("notifications.choose-mail"), Requires(InboxPermissions.Read)]
public sealed record ChooseMail(MailChoice Choice) : ICommand<Unit>;

internal sealed class ChooseMailValidator : AbstractValidator<ChooseMail>
{
    public ChooseMailValidator() => RuleFor(c => c.Choice).IsInEnum().Says("field.required");
}

internal sealed class ChooseMailHandler(IntranetDbContext db, CurrentActor current) : IRequestHandler<ChooseMail, Unit>
{
    public async Task<Unit> Handle(ChooseMail request, CancellationToken cancellationToken)
    {
        var account = await db.Set<Account>().SingleOrDefaultAsync(a => a.PersonId == current.Actor.PersonId, cancellationToken) ?? throw new NotAllowed();
        account.Mail = request.Choice;
        return Unit.Value;
    }
}
