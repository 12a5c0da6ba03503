using System.Globalization;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Tasks;

/// <summary>A task: why one has it, by when, who else does, what was done with it, and what one may do with it.</summary>
public sealed class DetailsModel(IMediator mediator, IStringLocalizer<TasksPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>The operation whose form is shown, or that is posted.</summary>
    [BindProperty(SupportsGet = true)]
    public WorkItemOperation? Operation { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    [BindProperty]
    public TaskInput Input { get; set; } = new();

    public TaskView Work { get; private set; } = null!;

    public IReadOnlyList<Target> Targets { get; private set; } = [];

    public IEnumerable<SelectListItem> TargetItems =>
        Targets.Select(t => new SelectListItem($"{Texts.Name(t.Name)} – {Texts.Name(t.Position)}", t.PersonId.ToString(CultureInfo.InvariantCulture)));

    public IEnumerable<SelectListItem> Priorities =>
        new[] { NewTask.UrgentPriority, NewTask.NormalPriority, NewTask.LowPriority }
            .Select(p => new SelectListItem(texts[$"priority.{p}"], p.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What is done at once, by a button.</summary>
    public IEnumerable<WorkItemOperation> AtOnce => Work.Standing.Actions.Where(o => !NeedsForm(o));

    /// <summary>What asks for a reason or a person first.</summary>
    public IEnumerable<WorkItemOperation> WithForm => Work.Standing.Actions.Where(NeedsForm);

    public static bool NeedsPerson(WorkItemOperation operation) =>
        operation is WorkItemOperation.Delegate or WorkItemOperation.Forward or WorkItemOperation.Reassign;

    public async Task OnGetAsync()
    {
        await ReadAsync();
        if (Operation is not { } asked || !WithForm.Contains(asked)) Operation = null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Operation is not { } operation) return NotFound();
        await ReadAsync();
        if (!(await TrySendAsync(() => Command(operation))).Accepted) return Again();

        Done = texts[$"done.{operation}"];
        return operation == WorkItemOperation.Forward ? Redirect("/") : RedirectToPage(new { Id, Operation = (string?)null });
    }

    public async Task<IActionResult> OnPostFollowUpAsync()
    {
        Operation = null;
        await ReadAsync();
        if (!(await TrySendAsync(() => new SetFollowUp(Id, Input.On))).Accepted) return Again();

        Done = Input.On is { } day ? texts["follow-up.noted", Texts.LongDate(day)] : texts["follow-up.forgotten"];
        return RedirectToPage(new { Id });
    }

    protected override string? FieldOfRule(string code) => code switch
    {
        "inbox.cannot-be-given-to" => nameof(Input.PersonId),
        "inbox.say-why" => nameof(Input.Reason),
        "inbox.extension-earlier" => nameof(Input.Until),
        _ => null,
    };

    private bool NeedsForm(WorkItemOperation operation) => operation switch
    {
        WorkItemOperation.Claim or WorkItemOperation.Start or WorkItemOperation.Stop or WorkItemOperation.Resume or WorkItemOperation.GrantTime => false,
        WorkItemOperation.Release => !Work.IsOwn,
        _ => true,
    };

    private IRequest<Unit> Command(WorkItemOperation operation) => operation switch
    {
        WorkItemOperation.Claim => new ClaimWorkItem(Id, Revision, OperationId),
        WorkItemOperation.Start => new StartWorkItem(Id, Revision, OperationId),
        WorkItemOperation.Stop => new StopWorkItem(Id, Revision, OperationId),
        WorkItemOperation.Release => new ReleaseWorkItem(Id, Revision, Input.Reason, OperationId),
        WorkItemOperation.Delegate => new DelegateWorkItem(Id, Revision, Input.PersonId ?? 0, Input.Reason, OperationId),
        WorkItemOperation.TakeBack => new TakeBackWorkItem(Id, Revision, Input.Reason ?? "", OperationId),
        WorkItemOperation.Forward => new ForwardWorkItem(Id, Revision, Input.PersonId ?? 0, Input.Reason ?? "", OperationId),
        WorkItemOperation.Reassign => new ReassignWorkItem(Id, Revision, Input.PersonId ?? 0, Input.Reason ?? "", OperationId),
        WorkItemOperation.Suspend => new SuspendWorkItem(Id, Revision, Input.Reason ?? "", Input.WaitsForOutside, OperationId),
        WorkItemOperation.Resume => new ResumeWorkItem(Id, Revision, OperationId),
        WorkItemOperation.Prioritise => new PrioritiseWorkItem(Id, Revision, Input.Priority ?? NewTask.NormalPriority, OperationId),
        WorkItemOperation.Skip => new SkipWorkItem(Id, Revision, Input.Reason ?? "", OperationId),
        WorkItemOperation.Return => new ReturnWorkItem(Id, Revision, Input.Reason ?? "", OperationId),
        WorkItemOperation.Escalate => new EscalateWorkItem(Id, Revision, Input.Reason ?? "", OperationId),
        WorkItemOperation.AskForTime => new AskForTime(Id, Revision, Input.Until, Input.Reason ?? "", OperationId),
        WorkItemOperation.GrantTime => new GrantTime(Id, Revision, OperationId),
        WorkItemOperation.RefuseTime => new RefuseTime(Id, Revision, Input.Reason ?? "", OperationId),
    };

    private PageResult Again()
    {
        ModelState.Remove(nameof(Revision));
        if (Operation is { } asked && !WithForm.Contains(asked)) Operation = null;
        return Page();
    }

    private async Task ReadAsync()
    {
        Work = await SendAsync(new ReadTask(Id));
        if (Operation is { } asked && NeedsPerson(asked) && Work.May(asked)) Targets = await SendAsync(new ReadTargets(Id));
    }
}

/// <summary>What is said with an operation.</summary>
public sealed class TaskInput
{
    public string? Reason { get; set; }

    public long? PersonId { get; set; }

    public int? Priority { get; set; }

    /// <summary>Until when more time is asked for.</summary>
    public DateOnly? Until { get; set; }

    /// <summary>Whether somebody outside is waited for.</summary>
    public bool WaitsForOutside { get; set; }

    /// <summary>When one wants to look at it again.</summary>
    public DateOnly? On { get; set; }
}
