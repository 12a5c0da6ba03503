using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Referrals;

/// <summary>The agency reports the result with its proof and asks to end the referral.</summary>
[StoredName("referrals.report"), Requires(ReferralsPermissions.Use)]
public sealed record ReportReferral(
    long ReferralId, int ExpectedRevision, string Report, string? LetterNo, IReadOnlyList<UploadedFile> Files, Guid OperationId = default)
    : ICommand<Unit>, IOnce;

internal sealed class ReportReferralValidator : AbstractValidator<ReportReferral>
{
    public ReportReferralValidator()
    {
        RuleFor(c => c.Report).RequiredText(Referral.MaxText);
        RuleFor(c => c.LetterNo).OptionalText(Referral.MaxLetterNo);
    }
}

internal sealed class ReportReferralHandler(ReferralDoor door, CaseProgress progress, FileAttachments attachments, CurrentActor current, IBusinessClock clock)
    : IRequestHandler<ReportReferral, Unit>
{
    public async Task<Unit> Handle(ReportReferral request, CancellationToken cancellationToken)
    {
        var referral = await door.OpenAsync(request.ReferralId, request.ExpectedRevision, ReferralSide.Agency, cancellationToken);
        referral.ReportDone(request.Report, request.LetterNo, current.Actor.PersonId, clock.Now);
        var record = RecordTypes.Ref<Referral>(referral.Id);
        foreach (var file in request.Files) referral.NotePaper((await attachments.AttachAsync(record, file, title: null, cancellationToken)).Id);
        await progress.FollowAsync(referral, cancellationToken);
        return Unit.Value;
    }
}
