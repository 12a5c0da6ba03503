using Intranet.Domain.Calendar;
using Intranet.Domain.Kernel;
using Intranet.Web.Shared;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration.Deadlines;

/// <summary>Says how long a kind of task may take if it is counted from a day on.</summary>
public sealed class ChangeModel(IMediator mediator, IStringLocalizer<DeadlinesPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public string Deadline { get; set; } = "";

    /// <summary>The newest row, as it was on the person's screen.</summary>
    [BindProperty]
    public long SettingId { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public DeadlineInput Input { get; set; } = new();

    public DeadlineView Found { get; private set; } = null!;

    /// <summary>What it comes to for what is counted from a Friday; null if that cannot be told from what was typed.</summary>
    public (DateOnly From, DueDate Due)? Preview
    {
        get
        {
            if (Input.Count is < 1 or > DeadlineSetting.MostDays) return null;
            var day = Input.From < Found.Today ? Found.Today : Input.From;
            var friday = day.AddDays(((int)DayOfWeek.Friday - (int)day.DayOfWeek + 7) % 7);
            return (friday, Found.Calendar.Due(friday, Input.Rule));
        }
    }

    public async Task OnGetAsync()
    {
        Found = await SendAsync(new ReadDeadline(Deadline));
        var newest = Found.Newest;
        (SettingId, Revision) = (newest.SettingId, newest.Revision);
        Input = DeadlineInput.Of(newest.Rule, newest.From > Found.Today ? newest.From : Found.Today);
    }

    public async Task<IActionResult> OnPostAsync(bool check)
    {
        Found = await SendAsync(new ReadDeadline(Deadline));
        if (!Found.Rows.Any(r => r.SettingId == SettingId)) throw new RecordNotFound();
        if (check || !(await TrySendAsync(() => new ChangeDeadline(SettingId, Revision, Input.From, Input.Rule, Input.Reason, OperationId))).Accepted) return Page();

        Done = texts["done"];
        return LocalRedirect($"/administration/deadlines/{Deadline}");
    }

    protected override string? FieldOfRule(string code) => code switch
    {
        "processes.changed-later" => nameof(DeadlineInput.From),
        "processes.same-deadline" => nameof(DeadlineInput.Count),
        _ => null,
    };
}

/// <summary>A deadline as a person types it.</summary>
public sealed class DeadlineInput
{
    public int Count { get; set; }

    public DayUnit Unit { get; set; }

    public StartRule Start { get; set; }

    public bool MoveToWorkingDay { get; set; }

    /// <summary>The first day on which it is in force.</summary>
    public DateOnly From { get; set; }

    public string? Reason { get; set; }

    public DeadlineRule Rule => new(Count, Unit, Start, MoveToWorkingDay);

    public static DeadlineInput Of(DeadlineRule rule, DateOnly from) =>
        new() { Count = rule.Count, Unit = rule.Unit, Start = rule.Start, MoveToWorkingDay = rule.MoveToWorkingDay, From = from };
}
