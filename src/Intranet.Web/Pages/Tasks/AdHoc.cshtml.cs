using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Domain.Tasks;
using Intranet.Web.Shared;
using Intranet.Workflows.Inbox;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Tasks;

/// <summary>An ad hoc task: whoever works on it ticks its rows and reports, whoever asked accepts, returns or cancels.</summary>
[Authorize(Policy = TasksPermissions.Use)]
public sealed class AdHocModel(IMediator mediator, RecordHistory history, IStringLocalizer<TasksPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty]
    public int Revision { get; set; }

    /// <summary>The rows that are ticked.</summary>
    [BindProperty]
    public IReadOnlyList<long> Ticked { get; set; } = [];

    [BindProperty]
    public AdHocInput Input { get; set; } = new();

    public AdHocView Work { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public async Task OnGetAsync()
    {
        await ReadAsync();
        (Revision, Ticked) = (Work.Task.Revision, [.. Work.Task.Rows.Where(r => r.IsDone).Select(r => r.Id)]);
    }

    public Task<IActionResult> OnPostTickAsync() => ActAsync(() => new TickRows(Id, Revision, Ticked, OperationId), "adhoc.ticked");

    public Task<IActionResult> OnPostReportAsync() => ActAsync(() => new ReportTask(Id, Revision, Input.Report, Ticked, OperationId), "adhoc.reported");

    public Task<IActionResult> OnPostAcceptAsync() => ActAsync(() => new AcceptTask(Id, Revision, OperationId), "adhoc.accepted");

    public Task<IActionResult> OnPostReturnAsync() => ActAsync(() => new ReturnTask(Id, Revision, Input.Reason ?? "", OperationId), "adhoc.returned");

    public Task<IActionResult> OnPostCancelAsync() => ActAsync(() => new CancelTask(Id, Revision, OperationId), "adhoc.cancelled");

    private async Task<IActionResult> ActAsync(Func<IRequest<Unit>> command, string done)
    {
        await ReadAsync();
        var sent = await TrySendAsync(command);
        if (sent.Accepted)
        {
            Done = texts[done];
            return RedirectToPage(new { Id });
        }

        await ReadAsync();
        Revision = RevisionAfter(sent, Revision, Work.Task.Revision);
        return Page();
    }

    private async Task ReadAsync()
    {
        Work = await SendAsync(new ReadAdHoc(Id));
        History = await history.ReadAsync(RecordTypes.Ref<AdHocTask>(Id), HttpContext.RequestAborted);
    }

    [Requires(TasksPermissions.Use)]
    public sealed record ReadAdHoc(long TaskId) : IQuery<AdHocView>;

    /// <param name="IsAsker">Checks it; nobody else does.</param>
    public sealed record AdHocView(AdHocTask Task, Subject Subject, bool IsAsker, bool MayDo, BilingualText? ReportedBy);

    internal sealed class ReadAdHocHandler(IntranetDbContext db, CurrentActor current, IEnumerable<ISubjectReader> subjects)
        : IRequestHandler<ReadAdHoc, AdHocView>
    {
        public async Task<AdHocView> Handle(ReadAdHoc request, CancellationToken cancellationToken)
        {
            var task = await db.Set<AdHocTask>().AsNoTracking().Include(t => t.Rows.OrderBy(r => r.Order)).AsSingleQuery()
                .SingleOrDefaultAsync(t => t.Id == request.TaskId, cancellationToken) ?? throw new RecordNotFound();
            var record = RecordTypes.Ref<AdHocTask>(task.Id);
            var subject = (await subjects.ReadAllAsync([record], cancellationToken))[record];
            var reporter = await db.Set<Person>().Where(p => p.Id == task.ReportedById)
                .Select(p => new { p.NameTh, p.NameEn }).SingleOrDefaultAsync(cancellationToken);
            var isAsker = current.Actor.Is(PrincipalKey.Person(task.AskedById));
            var mayDo = task.IsToBeDone && (!isAsker || task.AddresseePersonId == task.AskedById);
            return new AdHocView(task, subject, isAsker, mayDo, reporter is null ? null : new BilingualText(reporter.NameTh, reporter.NameEn));
        }
    }
}

/// <summary>What is said about an ad hoc task.</summary>
public sealed class AdHocInput
{
    public string? Report { get; set; }

    public string? Reason { get; set; }
}
