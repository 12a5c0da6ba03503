using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Shared;

/// <summary>A deadline as a person would say it today.</summary>
/// <param name="Tone">"late", "due", "done", "info", or empty: the colour, and never the only sign.</param>
public sealed record DeadlineWords(string Tone, string Icon, string Text);

/// <summary>Puts deadlines into words, on the business clock and the working calendar.</summary>
public sealed class Deadlines(IBusinessClock clock, ShownCalendar calendars, IStringLocalizer<FrameTexts> frame)
{
    private const int CountedWorkingDays = 10;

    /// <param name="closed">When the matter was done; null while it is open.</param>
    public async Task<DeadlineWords> SayAsync(DateTimeOffset at, DateTimeOffset? closed, CancellationToken cancellationToken)
    {
        if (closed is { } done) return new("done", "check-circle", frame["deadline.done", Texts.Date(Bangkok.Date(done))]);

        var now = clock.Now;
        var today = Bangkok.Date(now);
        var day = Bangkok.Date(at);
        var calendarDays = day.DayNumber - today.DayNumber;
        if (at < now) return new("late", "exclamation-circle", Late(-calendarDays, at));
        if (calendarDays == 0) return new("due", "clock", frame["deadline.today", Texts.Time(at)]);
        if (calendarDays == 1) return new("due", "clock", frame["deadline.tomorrow", Texts.Time(at)]);

        var workingDays = (await calendars.ReadAsync(cancellationToken)).WorkingDaysBetween(today, day);
        return workingDays switch
        {
            1 => new("info", "clock", frame["deadline.one-working-day"]),
            > 1 and <= CountedWorkingDays => new("info", "clock", frame["deadline.working-days", workingDays]),
            _ => new("", "clock", frame["deadline.by", Texts.Date(day)]),
        };
    }

    private string Late(int days, DateTimeOffset at) => days switch
    {
        0 => frame["deadline.late-today", Texts.Time(at)],
        1 => frame["deadline.late-one-day"],
        _ => frame["deadline.late-days", days],
    };
}

/// <summary>A chip that says a deadline in words.</summary>
[HtmlTargetElement("deadline", Attributes = "at", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DeadlineTagHelper(Deadlines deadlines) : TagHelper
{
    public DateTimeOffset At { get; set; }

    public DateTimeOffset? Closed { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await deadlines.SayAsync(At, Closed, ViewContext.HttpContext.RequestAborted);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", words.Tone.Length == 0 ? "chip" : $"chip chip-{words.Tone}");
        output.Content.AppendHtml(IconTagHelper.Svg(words.Icon)).Append(" ").Append(words.Text);
    }
}
