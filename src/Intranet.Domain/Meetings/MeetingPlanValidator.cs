using FluentValidation;
using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel.Pipeline;

namespace Intranet.Domain.Meetings;

internal sealed class MeetingPlanValidator : AbstractValidator<MeetingPlan>
{
    public MeetingPlanValidator()
    {
        RuleFor(p => p.Title).RequiredText(MeetingMapping.MaxName);
        RuleFor(p => p.Kind).IsInEnum().Says("field.required");
        RuleFor(p => p.LetterNumber).OptionalText(MeetingMapping.MaxNumber);
        RuleFor(p => p.Time).SetValidator(new MeetingTimeValidator());
    }
}

internal sealed class MeetingTimeValidator : AbstractValidator<MeetingTime>
{
    public MeetingTimeValidator()
    {
        RuleFor(t => t.Place).RequiredText(MeetingMapping.MaxName);
        RuleFor(t => t.OnlineLink).OptionalText(MeetingMapping.MaxLink);
        RuleFor(t => t.OnlineLink).Must(BeHttps).Says("meetings.online-link").When(t => t.OnlineLink is not null);
        RuleFor(t => t.EndsAt).GreaterThan(t => t.StartsAt).Says("meetings.ends-before-start");
        RuleFor(t => t.ReplyBy).Must((time, replyBy) => replyBy < Bangkok.Date(time.StartsAt)).Says("meetings.reply-by-before-meeting");
    }

    private static bool BeHttps(string? link) => Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps;
}

/// <summary>One body, or two that meet together; each with its own number.</summary>
internal sealed class ChosenBodiesValidator : AbstractValidator<IReadOnlyList<ChosenBody>>
{
    // A session serves one body or two: domain practice, and what the forms are made for.
    private const int MaxBodies = 2;

    public ChosenBodiesValidator()
    {
        RuleFor(b => b).Must(bodies => bodies.Count is > 0 and <= MaxBodies && bodies.All(b => b.WorkingGroupId > 0))
            .Says("meetings.choose-a-group").OverridePropertyName(nameof(ChosenBody.WorkingGroupId));
        RuleFor(b => b).Must(bodies => bodies.DistinctBy(b => b.WorkingGroupId).Count() == bodies.Count)
            .Says("meetings.same-group-twice").OverridePropertyName("SecondGroupId");
        RuleFor(b => b).Must(bodies => bodies.All(b => b.Number is null or (> 0 and < 10_000)))
            .Says("meetings.number-range").OverridePropertyName(nameof(ChosenBody.Number));
    }
}
