using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Complaints;

/// <summary>
/// Reads one sealed value of a complainant, for a reason; who read what and why is kept, and stands in the audit trail. Result:
/// the value, or null if it was not given.
/// </summary>
[StoredName("complaints.reveal-identity"), Requires(ComplaintsPermissions.Handle)]
public sealed record RevealIdentity(long ComplaintId, IdentityField Field, string Reason) : ICommand<string?>;

internal sealed class RevealIdentityValidator : AbstractValidator<RevealIdentity>
{
    public RevealIdentityValidator()
    {
        RuleFor(c => c.Reason).RequiredText(IdentityReveal.MaxReason);
        RuleFor(c => c.Field).IsInEnum().Says("field.required");
    }
}

/// <remarks>Refuses with "complaints.not-your-centre": the actor does not work in the case's centre.</remarks>
internal sealed class RevealIdentityHandler(IntranetDbContext db, Records records, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<RevealIdentity, string?>
{
    public async Task<string?> Handle(RevealIdentity request, CancellationToken cancellationToken)
    {
        var complaint = await records.GetAsync<Complaint>(request.ComplaintId, expectedRevision: null, cancellationToken);
        if (!current.Actor.IsAny(ComplaintAccess.HandlersOf(complaint.CentreId))) throw new RuleBroken("complaints.not-your-centre");

        var complainant = await db.Set<Complainant>().AsNoTracking().SingleAsync(c => c.ComplaintId == complaint.Id, cancellationToken);
        db.Add(new IdentityReveal(complaint.Id, request.Field, request.Reason, current.Actor.PersonId, clock.Now));
        return complainant.ValueOf(request.Field);
    }
}
