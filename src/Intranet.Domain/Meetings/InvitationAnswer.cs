using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

public enum AnswerKind
{
    /// <summary>ตอบรับเข้าร่วมประชุม</summary>
    Attend,

    /// <summary>ไม่เข้าร่วมประชุม พร้อมเหตุผล</summary>
    Decline,

    /// <summary>มอบหมายให้ผู้อื่นเข้าร่วมประชุมแทน</summary>
    Delegate,
}

/// <summary>An answer to an invitation: attend, decline with a reason, or send a named officer.</summary>
public sealed record InvitationAnswer(
    AnswerKind Kind, string? Reason = null, long? DelegatePersonId = null, string? Instruction = null)
{
    public const int MaxText = 500;
}

internal sealed class InvitationAnswerValidator : AbstractValidator<InvitationAnswer>
{
    public InvitationAnswerValidator()
    {
        RuleFor(a => a.Kind).IsInEnum().Says("meetings.choose-an-answer");
        RuleFor(a => a.Reason).RequiredText(InvitationAnswer.MaxText).When(a => a.Kind == AnswerKind.Decline);
        RuleFor(a => a.DelegatePersonId).NotNull().Says("meetings.choose-a-delegate").When(a => a.Kind == AnswerKind.Delegate);
        RuleFor(a => a.Instruction).OptionalText(InvitationAnswer.MaxText).When(a => a.Kind == AnswerKind.Delegate);
    }
}

/// <summary>Checks an answer against what stands elsewhere: the meeting's time and the delegate's agency.</summary>
public sealed class AnswerChecks(IntranetDbContext db, IBusinessClock clock)
{
    /// <exception cref="RuleBroken">The meeting has begun, or the delegate is the invitee or of another agency.</exception>
    public async Task CheckAsync(Invitation invitation, InvitationAnswer answer, CancellationToken cancellationToken)
    {
        var startsAt = await db.Set<Meeting>().Where(m => m.Id == invitation.MeetingId).Select(m => m.StartsAt).SingleAsync(cancellationToken);
        if (startsAt <= clock.Now) throw MeetingRules.MeetingHasStarted();
        if (answer is not { Kind: AnswerKind.Delegate, DelegatePersonId: { } delegateId }) return;

        var today = clock.Today;
        var agencyId = await db.Set<Person>().Where(p => p.Id == delegateId).Select(p => p.AgencyId).SingleOrDefaultAsync(cancellationToken);
        if (agencyId is null || agencyId != invitation.AgencyId) throw MeetingRules.DelegateOfAnotherAgency();

        var isInvitee = delegateId == invitation.PersonId || await db.Set<PostHolding>().AnyAsync(
            h => h.PostId == invitation.PostId && h.PersonId == delegateId && h.From <= today && (h.To == null || h.To >= today), cancellationToken);
        if (isInvitee) throw MeetingRules.DelegateIsTheInvitee();
    }
}
