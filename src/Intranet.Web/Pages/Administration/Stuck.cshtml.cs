using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration;

/// <summary>What does not go on by itself: processes that could not take in what happened. Messages stand on a page of their own.</summary>
public sealed class StuckModel(IMediator mediator, IStringLocalizer<FrameTexts> frame) : IntranetPage(mediator)
{
    public IReadOnlyList<StuckInstance> Instances { get; private set; } = [];

    public async Task OnGetAsync() => Instances = await SendAsync(new ReadStuck());

    public async Task<IActionResult> OnPostRetryAsync(long id)
    {
        if ((await TrySendAsync(() => new RetryInstance(id, OperationId))).Accepted)
        {
            Done = frame["stuck.retried"];
            return RedirectToPage();
        }

        await OnGetAsync();
        return Page();
    }

    [Requires(AdministrationPermissions.Administer)]
    public sealed record ReadStuck : IQuery<IReadOnlyList<StuckInstance>>;

    public sealed record StuckInstance(long Id, string Process, long RecordId, string Event, DateTimeOffset Since, int Attempts, DateTimeOffset NextTry, string Error);

    internal sealed class ReadStuckHandler(IntranetDbContext db) : IRequestHandler<ReadStuck, IReadOnlyList<StuckInstance>>
    {
        // The oldest; more are counted on the page before.
        private const int Shown = 50;

        public async Task<IReadOnlyList<StuckInstance>> Handle(ReadStuck request, CancellationToken cancellationToken)
        {
            // An instance stops at the first thing that it cannot take in; what came after waits behind it.
            var first = db.Set<Happening>().Where(h => h.DoneAt == null && h.LastError != null
                && !db.Set<Happening>().Any(e => e.InstanceId == h.InstanceId && e.DoneAt == null && e.Id < h.Id));
            var instances =
                from h in first.AsNoTracking()
                join i in db.Set<ProcessInstance>() on h.InstanceId equals i.Id
                orderby h.Id
                select new StuckInstance(i.Id, i.Process, i.RecordId, h.EventName, h.OccurredAt, h.Attempts, h.DueAt, h.LastError!);
            return await instances.Take(Shown).ToListAsync(cancellationToken);
        }
    }
}
