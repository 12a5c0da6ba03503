using FluentValidation;
using Intranet.Domain.Files;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Meetings;

/// <summary>A secretary adds papers that were uploaded (เอกสารประกอบการประชุม); whoever sees the meeting may read them.</summary>
/// <param name="AgendaNumber">The line of the agenda they belong to, such as "4.1"; null for the meeting as a whole.</param>
/// <param name="Title">What the papers are, where their names do not say it.</param>
[StoredName("meetings.attach-papers"), Requires(MeetingsPermissions.Arrange)]
public sealed record AttachPapers(
    long MeetingId, IReadOnlyList<UploadedFile> Files, string? AgendaNumber = null, string? Title = null, Guid OperationId = default) : ICommand<int>, IOnce;

internal sealed class AttachPapersValidator : AbstractValidator<AttachPapers>
{
    // Leaves room for the number before it.
    private const int MaxTitle = FileAttachment.MaxTitleLength - 20;

    public AttachPapersValidator()
    {
        RuleFor(c => c.Files).NotEmpty().Says("meetings.choose-papers").OverridePropertyName("Chosen");
        RuleFor(c => c.Title).OptionalText(MaxTitle);
    }
}

internal sealed class AttachPapersHandler(MeetingsOfSecretary meetings, FileAttachments attachments) : IRequestHandler<AttachPapers, int>
{
    public async Task<int> Handle(AttachPapers request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, expectedRevision: null, cancellationToken);
        if (request.AgendaNumber is { } number && !meeting.Agenda.Any(a => AgendaItem.NumberOf(a.Head, a.Sub) == number))
            throw MeetingRules.NoSuchAgendaItem(number);

        foreach (var file in request.Files)
        {
            var title = request.AgendaNumber is null ? request.Title : $"{request.AgendaNumber} {request.Title ?? file.Name}";
            meeting.NotePaper((await attachments.AttachAsync(meeting.Ref, file, title, cancellationToken)).Id);
        }

        return request.Files.Count;
    }
}

/// <summary>A secretary takes a paper off; it stays in the house's memory.</summary>
[StoredName("meetings.remove-paper"), Requires(MeetingsPermissions.Arrange)]
public sealed record RemovePaper(long MeetingId, long AttachmentId) : ICommand<Unit>;

internal sealed class RemovePaperHandler(MeetingsOfSecretary meetings, FileAttachments attachments) : IRequestHandler<RemovePaper, Unit>
{
    public async Task<Unit> Handle(RemovePaper request, CancellationToken cancellationToken)
    {
        var meeting = await meetings.GetAsync(request.MeetingId, expectedRevision: null, cancellationToken);
        await attachments.RemoveAsync(meeting.Ref, request.AttachmentId, cancellationToken);
        meeting.NotePaperRemoved(request.AttachmentId);
        return Unit.Value;
    }
}
