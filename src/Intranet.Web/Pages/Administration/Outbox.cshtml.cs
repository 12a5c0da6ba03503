using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Organisation;
using Intranet.Web.Shared;
using Intranet.Workflows.Jobs;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Intranet.Web.Pages.Administration;

public enum OutboxTab
{
    Parked,
    Waiting,
    Delivered,
}

/// <summary>What goes out after a commit: what was given up, what waits and what went lately.</summary>
public sealed class OutboxModel(IMediator mediator, IStringLocalizer<OperationsPageTexts> texts) : IntranetPage(mediator)
{
    [BindProperty(SupportsGet = true)]
    public OutboxTab Show { get; set; }

    /// <summary>Only messages of this kind.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    public Outbox Outbox { get; private set; } = null!;

    /// <param name="at">With <paramref name="after"/>: where the page before ended, in UTC ticks.</param>
    public async Task OnGetAsync(long? at, long? after)
    {
        var cursor = at is > 0 && at <= DateTime.MaxValue.Ticks && after is { } id ? new OutboxCursor(new DateTimeOffset(at.Value, TimeSpan.Zero), id) : null;
        Outbox = await SendAsync(new ReadOutbox(Show, Kind, cursor));
    }

    public Task<IActionResult> OnPostReplayAsync(long id) => AgainAsync(() => new ReplayMessage(id, OperationId), _ => texts["outbox.replayed"]);

    public Task<IActionResult> OnPostReplayAllAsync(string kind) =>
        AgainAsync(() => new ReplayMessages(kind, OperationId), count => texts["outbox.replayed-all", count]);

    private async Task<IActionResult> AgainAsync<TResult>(Func<ICommand<TResult>> command, Func<TResult, string> done)
    {
        if (await TrySendAsync(command) is { Accepted: true } sent)
        {
            Done = done(sent.Result!);
            return RedirectToPage();
        }

        await OnGetAsync(at: null, after: null);
        return Page();
    }
}

/// <summary>Reads one page of the outbox: what waits is ordered by when it is due, everything else the newest first.</summary>
[Requires(AdministrationPermissions.Administer)]
public sealed record ReadOutbox(OutboxTab Show, string? Kind, OutboxCursor? After, int Take = 30) : IQuery<Outbox>;

public sealed record OutboxCursor(DateTimeOffset At, long Id);

/// <param name="Parked">How many of each kind were given up.</param>
public sealed record Outbox(IReadOnlyDictionary<string, int> Parked, int Waiting, int Delivered, IReadOnlyList<OutboxRow> Rows, OutboxCursor? Next);

/// <param name="At">When it is due, or left the queue.</param>
public sealed record OutboxRow(long Id, string Kind, DateTimeOffset At, int Attempts, string? Error);

internal sealed class ReadOutboxHandler(IntranetDbContext db, TimeProvider time) : IRequestHandler<ReadOutbox, Outbox>
{
    private static readonly TimeSpan s_lately = TimeSpan.FromHours(24);

    public async Task<Outbox> Handle(ReadOutbox request, CancellationToken cancellationToken)
    {
        var messages = db.Set<OutboxMessage>().AsNoTracking();
        var since = time.GetUtcNow() - s_lately;
        var parked = await messages.Where(m => m.IsParked).GroupBy(m => m.Kind).Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellationToken);
        var found = await Page(messages.Where(m => request.Kind == null || m.Kind == request.Kind), request, since)
            .Take(request.Take + 1)
            .Select(m => new OutboxRow(m.Id, m.Kind, m.DoneAt ?? m.DueAt, m.Attempts, m.LastError))
            .ToListAsync(cancellationToken);
        var rows = found.Take(request.Take).ToList();
        return new Outbox(
            parked,
            await messages.CountAsync(m => m.DoneAt == null, cancellationToken),
            await messages.CountAsync(m => !m.IsParked && m.DoneAt >= since, cancellationToken),
            rows,
            found.Count > request.Take ? new OutboxCursor(rows[^1].At, rows[^1].Id) : null);
    }

    private static IQueryable<OutboxMessage> Page(IQueryable<OutboxMessage> messages, ReadOutbox request, DateTimeOffset since)
    {
        var after = request.After;
        if (request.Show == OutboxTab.Waiting)
        {
            return messages.Where(m => m.DoneAt == null && (after == null || m.DueAt > after.At || (m.DueAt == after.At && m.Id > after.Id)))
                .OrderBy(m => m.DueAt).ThenBy(m => m.Id);
        }

        var isParked = request.Show == OutboxTab.Parked;
        return messages
            .Where(m => m.IsParked == isParked && m.DoneAt != null && (isParked || m.DoneAt >= since))
            .Where(m => after == null || m.DoneAt < after.At || (m.DoneAt == after.At && m.Id < after.Id))
            .OrderByDescending(m => m.DoneAt).ThenByDescending(m => m.Id);
    }
}
