using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Meetings;

/// <summary>A secretary writes the agenda as a whole: heads and the items below them, in order.</summary>
[StoredName("meetings.write-agenda"), Requires(MeetingsPermissions.Arrange)]
public sealed record WriteAgenda(long MeetingId, int ExpectedRevision, IReadOnlyList<AgendaLine> Lines) : ICommand<Unit>;

internal sealed class WriteAgendaValidator : AbstractValidator<WriteAgenda>
{
    // A technical limit: one form must not flood the tables.
    private const int MaxLines = 200;

    public WriteAgendaValidator()
    {
        RuleFor(c => c.Lines).Must(lines => lines.Count <= MaxLines).Says("meetings.too-many-lines", MaxLines);
        RuleFor(c => c.Lines).Must(lines => lines.DistinctBy(l => (l.Head, l.Sub)).Count() == lines.Count).Says("meetings.agenda-numbers");
        RuleForEach(c => c.Lines).ChildRules(line =>
        {
            line.RuleFor(l => l.Title).RequiredText(AgendaLine.MaxTitle);
            line.RuleFor(l => l.Kind).IsInEnum().Says("field.required");
            line.RuleFor(l => l.Head).GreaterThan(0).Says("meetings.agenda-numbers");
            line.RuleFor(l => l.Sub).GreaterThanOrEqualTo(0).Says("meetings.agenda-numbers");
        });
    }
}

internal sealed class WriteAgendaHandler(IntranetDbContext db, MeetingsOfSecretary meetings) : IRequestHandler<WriteAgenda, Unit>
{
    public async Task<Unit> Handle(WriteAgenda request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, request.ExpectedRevision, cancellationToken);
        var presenters = request.Lines.Select(l => l.PresenterAgencyId).OfType<long>().Distinct().ToList();
        if (await db.Set<Agency>().CountAsync(a => presenters.Contains(a.Id), cancellationToken) != presenters.Count) throw new RecordNotFound();

        meeting.WriteAgenda(request.Lines.OrderBy(l => l.Head).ThenBy(l => l.Sub));
        return Unit.Value;
    }
}
