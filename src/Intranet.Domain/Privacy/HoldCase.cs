using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Privacy;

/// <summary>Keeps a case whatever the schedule says, until it is released.</summary>
[StoredName("privacy.hold"), Requires(PrivacyPermissions.Hold)]
public sealed record HoldCase(long ComplaintId, string? Reason, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <summary>Lets the schedule have its way again.</summary>
[StoredName("privacy.release"), Requires(PrivacyPermissions.Hold)]
public sealed record ReleaseCase(long ComplaintId, string? Reason, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class HoldCaseValidator : AbstractValidator<HoldCase>
{
    public HoldCaseValidator() => RuleFor(c => c.Reason).RequiredText(LegalHold.MaxReason);
}

internal sealed class ReleaseCaseValidator : AbstractValidator<ReleaseCase>
{
    public ReleaseCaseValidator() => RuleFor(c => c.Reason).RequiredText(LegalHold.MaxReason);
}

/// <remarks>
/// Refuses with "privacy.held-already", "privacy.not-held" or "privacy.erased-already". The case counts it as a change, so that what
/// is removed at the same moment is looked at again.
/// </remarks>
internal sealed class HoldCaseHandler(IntranetDbContext db, CasesOverseen cases, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<HoldCase, Unit>, IRequestHandler<ReleaseCase, Unit>
{
    public async Task<Unit> Handle(HoldCase request, CancellationToken cancellationToken)
    {
        var complaint = await cases.GetAsync(request.ComplaintId, cancellationToken);
        if (await HoldOfAsync(complaint.Id, cancellationToken) is not null) throw new RuleBroken("privacy.held-already");
        complaint.NoteHold();
        db.Add(new LegalHold(complaint.Id, request.Reason!.Trim(), current.Actor.PersonId, clock.Now));
        return Unit.Value;
    }

    public async Task<Unit> Handle(ReleaseCase request, CancellationToken cancellationToken)
    {
        var complaint = await cases.GetAsync(request.ComplaintId, cancellationToken);
        var hold = await HoldOfAsync(complaint.Id, cancellationToken) ?? throw new RuleBroken("privacy.not-held");
        hold.Release(request.Reason!.Trim(), current.Actor.PersonId, clock.Now);
        complaint.NoteRelease();
        return Unit.Value;
    }

    private Task<LegalHold?> HoldOfAsync(long complaintId, CancellationToken cancellationToken) =>
        db.Set<LegalHold>().SingleOrDefaultAsync(h => h.ComplaintId == complaintId && h.ReleasedAt == null, cancellationToken);
}
