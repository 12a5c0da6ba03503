using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Referrals;

/// <summary>The centre sends the next reminder letter. Result: its level.</summary>
/// <param name="AnswerBy">The day that the letter sets.</param>
[StoredName("referrals.remind"), Requires(ReferralsPermissions.Use)]
public sealed record SendReminderLetter(long ReferralId, int ExpectedRevision, string? LetterNo, DateOnly? AnswerBy, Guid OperationId = default) : ICommand<int>, IOnce;

internal sealed class SendReminderLetterValidator : AbstractValidator<SendReminderLetter>
{
    public SendReminderLetterValidator(IBusinessClock clock)
    {
        RuleFor(c => c.LetterNo).OptionalText(Referral.MaxLetterNo);
        RuleFor(c => c.AnswerBy)
            .NotEmpty().Says("field.required")
            .GreaterThan(_ => clock.Today).Says("referrals.day-to-come")
            .LessThanOrEqualTo(_ => clock.Today.AddDays(Referral.MostDays)).Says("referrals.too-many-days", Referral.MostDays);
    }
}

internal sealed class SendReminderLetterHandler(IntranetDbContext db, ReferralDoor door, CurrentActor current, IBusinessClock clock) : IRequestHandler<SendReminderLetter, int>
{
    public async Task<int> Handle(SendReminderLetter request, CancellationToken cancellationToken)
    {
        var referral = await door.OpenAsync(request.ReferralId, request.ExpectedRevision, ReferralSide.Centre, cancellationToken);
        await db.Entry(referral).Collection(r => r.Letters).LoadAsync(cancellationToken);
        return referral.Remind(request.LetterNo, request.AnswerBy!.Value, current.Actor.PersonId, clock.Now);
    }
}
