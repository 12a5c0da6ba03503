using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Referrals;

/// <summary>The centre finds an agency's report enough.</summary>
[StoredName("referrals.accept-report"), Requires(ReferralsPermissions.Use)]
public sealed record AcceptReport(long ReferralId, int ExpectedRevision, Guid OperationId = default) : ICommand<Unit>, IOnce;

/// <summary>The centre wants an agency's report corrected.</summary>
/// <param name="By">The new last day in time.</param>
[StoredName("referrals.return-report"), Requires(ReferralsPermissions.Use)]
public sealed record ReturnReport(long ReferralId, int ExpectedRevision, string Reason, DateOnly? By, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class ReturnReportValidator : AbstractValidator<ReturnReport>
{
    public ReturnReportValidator(IBusinessClock clock)
    {
        RuleFor(c => c.Reason).RequiredText(Referral.MaxReason);
        RuleFor(c => c.By)
            .NotEmpty().Says("field.required")
            .GreaterThan(_ => clock.Today).Says("referrals.day-to-come")
            .LessThanOrEqualTo(_ => clock.Today.AddDays(Referral.MostDays)).Says("referrals.too-many-days", Referral.MostDays);
    }
}

internal sealed class CheckReportHandler(ReferralDoor door, CaseProgress progress, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<AcceptReport, Unit>, IRequestHandler<ReturnReport, Unit>
{
    public async Task<Unit> Handle(AcceptReport request, CancellationToken cancellationToken)
    {
        var referral = await door.OpenAsync(request.ReferralId, request.ExpectedRevision, ReferralSide.Centre, cancellationToken);
        referral.AcceptReport(current.Actor, clock.Now);
        await progress.FollowAsync(referral, cancellationToken);
        return Unit.Value;
    }

    public async Task<Unit> Handle(ReturnReport request, CancellationToken cancellationToken)
    {
        var referral = await door.OpenAsync(request.ReferralId, request.ExpectedRevision, ReferralSide.Centre, cancellationToken);
        referral.ReturnReport(request.Reason, request.By!.Value, current.Actor);
        await progress.FollowAsync(referral, cancellationToken);
        return Unit.Value;
    }
}
