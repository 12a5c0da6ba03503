using Intranet.Domain.Kernel;
using Intranet.Domain.Privacy;
using Intranet.Web.Shared;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Privacy;

/// <summary>Says how long cases of a class are kept, from a day on.</summary>
[Authorize(Policy = PrivacyPermissions.Schedule)]
public sealed class ChangeScheduleModel(IMediator mediator, IStringLocalizer<PrivacyPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public RetentionClass Class { get; set; }

    /// <summary>The newest row, as it was on the person's screen.</summary>
    [BindProperty]
    public long RuleId { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public ScheduleInput Input { get; set; } = new();

    public ScheduleView Found { get; private set; } = null!;

    public IReadOnlyList<ScheduleRow> Rows => Found.Of(Class);

    public async Task OnGetAsync()
    {
        await ReadAsync();
        var newest = Rows[0];
        (RuleId, Revision) = (newest.RuleId, newest.Revision);
        Input = new ScheduleInput
        {
            AnonymiseMonths = newest.Terms.AnonymiseMonths, EraseMonths = newest.Terms.EraseMonths, From = newest.From > Found.Today ? newest.From : Found.Today,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (!Rows.Any(r => r.RuleId == RuleId)) throw new RecordNotFound();
        var terms = new RetentionTerms(Input.AnonymiseMonths, Input.EraseMonths);
        if (!(await TrySendAsync(() => new ChangeRetention(RuleId, Revision, Input.From, terms, Input.Basis, OperationId))).Accepted) return Page();

        Done = texts["schedule.done"];
        return LocalRedirect("/privacy/schedule");
    }

    protected override string? FieldOfRule(string code) => code switch
    {
        "privacy.changed-later" => nameof(ScheduleInput.From),
        "privacy.nothing-changed" => nameof(ScheduleInput.AnonymiseMonths),
        _ => null,
    };

    private async Task ReadAsync()
    {
        Found = await SendAsync(new ReadSchedule());
        if (Rows.Count == 0 || ModelState[nameof(Class)]?.Errors.Count > 0) throw new RecordNotFound();
    }

    public sealed class ScheduleInput
    {
        public int AnonymiseMonths { get; set; }

        public int EraseMonths { get; set; }

        /// <summary>The first day on which it is in force.</summary>
        public DateOnly From { get; set; }

        public string? Basis { get; set; }
    }
}
