using FluentValidation;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Referrals;

/// <summary>The centre notes the number of the covering letter.</summary>
[StoredName("referrals.note-letter"), Requires(ReferralsPermissions.Use)]
public sealed record NoteReferralLetter(long ReferralId, int ExpectedRevision, string LetterNo, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class NoteReferralLetterValidator : AbstractValidator<NoteReferralLetter>
{
    public NoteReferralLetterValidator() => RuleFor(c => c.LetterNo).RequiredText(Referral.MaxLetterNo);
}

internal sealed class NoteReferralLetterHandler(ReferralDoor door) : IRequestHandler<NoteReferralLetter, Unit>
{
    public async Task<Unit> Handle(NoteReferralLetter request, CancellationToken cancellationToken)
    {
        (await door.OpenAsync(request.ReferralId, request.ExpectedRevision, ReferralSide.Centre, cancellationToken)).NoteLetter(request.LetterNo);
        return Unit.Value;
    }
}
