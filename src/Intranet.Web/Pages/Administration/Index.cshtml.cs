using Intranet.Domain.Audit;
using Intranet.Domain.Calendar;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Hosting;
using Intranet.Web.Shared;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Intranet.Web.Pages.Administration;

public sealed class IndexModel(
    IMediator mediator, AuditChain audit, DemoClock clock, IBusinessClock business, IOptions<DemoOptions> demo, IStringLocalizer<FrameTexts> frame)
    : IntranetPage(mediator)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public SystemState State { get; private set; } = null!;

    public AuditVerdict? Verdict { get; private set; }

    public bool IsDemo => demo.Value.Enabled;

    public async Task OnGetAsync()
    {
        State = await SendAsync(new ReadSystemState());
        Input = new Form { Date = Bangkok.Date(State.BusinessTime), Time = Bangkok.Time(State.BusinessTime) };
    }

    public async Task OnPostVerifyAsync()
    {
        ModelState.Clear();
        Verdict = await audit.VerifyAsync(HttpContext.RequestAborted);
        await OnGetAsync();
    }

    public async Task<IActionResult> OnPostMoveAsync()
    {
        if (ModelState.IsValid) return await MoveAsync(stop => clock.MoveToAsync(Bangkok.Instant(Input.Date, Input.Time), stop));

        State = await SendAsync(new ReadSystemState());
        return Page();
    }

    public Task<IActionResult> OnPostSkipAsync(ClockStep step) => MoveAsync(stop => clock.SkipAsync(step, stop));

    public Task<IActionResult> OnPostReturnAsync() => MoveAsync(clock.ReturnAsync);

    private async Task<IActionResult> MoveAsync(Func<CancellationToken, Task<int>> move)
    {
        var before = business.Now;
        var worked = await move(HttpContext.RequestAborted);
        Done = business.Now < before ? frame["clock.moved-back", worked] : frame["clock.moved", worked];
        return RedirectToPage();
    }

    public sealed class Form
    {
        public DateOnly Date { get; set; }

        public TimeOnly Time { get; set; }
    }

    [Requires(AdministrationPermissions.Administer)]
    public sealed record ReadSystemState : IQuery<SystemState>;

    public sealed record SystemState(
        DateTimeOffset BusinessTime, DateTimeOffset RealTime, int PendingHappenings, int WaitingMessages, int ParkedMessages, int UnsealedEntries);

    internal sealed class ReadSystemStateHandler(IntranetDbContext db, IBusinessClock clock, TimeProvider time)
        : IRequestHandler<ReadSystemState, SystemState>
    {
        public async Task<SystemState> Handle(ReadSystemState request, CancellationToken cancellationToken) => new(
            clock.Now,
            time.GetUtcNow(),
            await db.Set<Happening>().CountAsync(h => h.DoneAt == null, cancellationToken),
            await db.Set<OutboxMessage>().CountAsync(m => m.DoneAt == null, cancellationToken),
            await db.Set<OutboxMessage>().CountAsync(m => m.IsParked, cancellationToken),
            await db.Set<UnsealedEntry>().CountAsync(cancellationToken));
    }
}
