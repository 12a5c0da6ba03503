using System.Globalization;
using Intranet.Domain.Meetings;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Intranet.Web.Pages.Meetings;

/// <summary>What the form shows about the time, the place and the bodies chosen so far.</summary>
/// <param name="Clashes">Null while there is no time to look at.</param>
/// <param name="NextNumbers">By body; see <see cref="ReadNextNumbers"/>.</param>
public sealed record FormCheck(IReadOnlyList<Clash>? Clashes, IReadOnlyDictionary<long, string> NextNumbers)
{
    public static FormCheck Nothing { get; } = new(Clashes: null, new Dictionary<long, string>());
}

/// <summary>A page with a meeting's time on a form: it can be checked against other meetings before it is sent.</summary>
public abstract class TimeFormPage(IMediator mediator) : IntranetPage(mediator)
{
    private static readonly string[] s_checked = ["Input.Date", "Input.StartsAt", "Input.EndsAt"];

    public FormCheck Check { get; private set; } = FormCheck.Nothing;

    /// <summary>Looks up what else happens at the time, as far as the form has been filled in.</summary>
    protected async Task CheckAsync(TimeInput input, IReadOnlyList<long> bodyIds, long? but)
    {
        if (input.Date == default) return;
        var numbers = await SendAsync(new ReadNextNumbers(bodyIds, input.Date));
        var time = input.ToTime();
        var hasTime = !s_checked.Any(name => ModelState.TryGetValue(name, out var field) && field.Errors.Count > 0) && time.StartsAt < time.EndsAt;
        Check = new FormCheck(hasTime ? await SendAsync(new ReadClashes(bodyIds, time.StartsAt, time.EndsAt, time.Place, but)) : null, numbers);
    }

    protected override string? FieldOfRule(string code) => code switch
    {
        "meetings.starts-in-the-past" => nameof(TimeInput.Date),
        "meetings.reply-by-in-the-past" => nameof(TimeInput.ReplyBy),
        _ => null,
    };

    /// <summary>Nothing was sent yet, so only what the check itself needs is asked for.</summary>
    protected void ForgiveWhatIsNotChecked()
    {
        foreach (var (name, field) in ModelState)
            if (!s_checked.Contains(name, StringComparer.Ordinal)) field.Errors.Clear();
    }
}

/// <summary>A page with the form of a meeting.</summary>
public abstract class MeetingFormPage(IMediator mediator) : TimeFormPage(mediator)
{
    private FormChoices _choices = new([], [], []);

    [BindProperty]
    public MeetingInput Input { get; set; } = new();

    public IEnumerable<SelectListItem> FirstGroups => _choices.Mine.Select(g => Item(g, Input.WorkingGroupId));

    public IEnumerable<SelectListItem> SecondGroups => _choices.All.Select(g => Item(g, Input.SecondGroupId));

    public IEnumerable<SelectListItem> Skeletons => _choices.Skeletons.Select(s => new SelectListItem(Texts.Name(s.Name), s.Code, s.Code == Input.Skeleton));

    public IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<MeetingKind>().Select(kind => new SelectListItem(Texts.Name(kind), kind.ToString(), kind == Input.Kind));

    /// <summary>The meeting that is on the form already.</summary>
    public abstract long? MeetingId { get; }

    /// <summary>The form as it stands, with what it lets choose and what the check finds.</summary>
    protected async Task<IActionResult> FormAsync()
    {
        _choices = await SendAsync(new ReadFormChoices());
        await CheckAsync(Input, Input.BodyIds, MeetingId);
        return Page();
    }

    private static SelectListItem Item(FormChoices.Group group, long? chosen) =>
        new(Texts.Name(group.Name), group.Id.ToString(CultureInfo.InvariantCulture), group.Id == chosen);
}
