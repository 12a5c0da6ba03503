using FluentValidation;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel.Pipeline;

namespace Intranet.Domain.Meetings;

internal sealed class MeetingPlanValidator : AbstractValidator<MeetingPlan>
{
    public MeetingPlanValidator()
    {
        RuleFor(p => p.Title).RequiredText(300);
        RuleFor(p => p.Place).RequiredText(300);
        RuleFor(p => p.LetterNumber).OptionalText(60);
        RuleFor(p => p.EndsAt).GreaterThan(p => p.StartsAt).Says("meetings.ends-before-start");
        RuleFor(p => p.ReplyBy).Must((plan, replyBy) => replyBy < Bangkok.Date(plan.StartsAt)).Says("meetings.reply-by-before-meeting");
    }
}
