using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Jobs;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration;

/// <summary>What does not go on by itself: processes that could not take in what happened, and messages given up.</summary>
public sealed class StuckModel(IMediator mediator, IStringLocalizer<FrameTexts> frame) : IntranetPage(mediator)
{
    public StuckWork Work { get; private set; } = null!;

    public async Task OnGetAsync() => Work = await SendAsync(new ReadStuck());

    public Task<IActionResult> OnPostRetryAsync(long id) => AgainAsync(() => new RetryInstance(id, OperationId), frame["stuck.retried"]);

    public Task<IActionResult> OnPostReplayAsync(long id) => AgainAsync(() => new ReplayMessage(id, OperationId), frame["stuck.replayed"]);

    private async Task<IActionResult> AgainAsync<TResult>(Func<ICommand<TResult>> command, string done)
    {
        if ((await TrySendAsync(command)).Accepted)
        {
            Done = done;
            return RedirectToPage();
        }

        await OnGetAsync();
        return Page();
    }

    [Requires(AdministrationPermissions.Administer)]
    public sealed record ReadStuck : IQuery<StuckWork>;

    /// <summary>The oldest of each; more than <see cref="Shown"/> are counted on the page before.</summary>
    public sealed record StuckWork(IReadOnlyList<StuckInstance> Instances, IReadOnlyList<ParkedMessage> Messages)
    {
        public const int Shown = 50;
    }

    public sealed record StuckInstance(long Id, string Process, long RecordId, string Event, DateTimeOffset Since, int Attempts, DateTimeOffset NextTry, string Error);

    public sealed record ParkedMessage(long Id, string Kind, DateTimeOffset? Since, int Attempts, string? Error);

    internal sealed class ReadStuckHandler(IntranetDbContext db) : IRequestHandler<ReadStuck, StuckWork>
    {
        public async Task<StuckWork> Handle(ReadStuck request, CancellationToken cancellationToken)
        {
            // An instance stops at the first thing that it cannot take in; what came after waits behind it.
            var first = db.Set<Happening>().Where(h => h.DoneAt == null && h.LastError != null
                && !db.Set<Happening>().Any(e => e.InstanceId == h.InstanceId && e.DoneAt == null && e.Id < h.Id));
            var instances =
                from h in first.AsNoTracking()
                join i in db.Set<ProcessInstance>() on h.InstanceId equals i.Id
                orderby h.Id
                select new StuckInstance(i.Id, i.Process, i.RecordId, h.EventName, h.OccurredAt, h.Attempts, h.DueAt, h.LastError!);
            var messages = db.Set<OutboxMessage>().AsNoTracking().Where(m => m.IsParked).OrderBy(m => m.Id)
                .Select(m => new ParkedMessage(m.Id, m.Kind, m.DoneAt, m.Attempts, m.LastError));
            return new StuckWork(
                await instances.Take(StuckWork.Shown).ToListAsync(cancellationToken), await messages.Take(StuckWork.Shown).ToListAsync(cancellationToken));
        }
    }
}
