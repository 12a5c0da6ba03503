using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Complaints;

/// <summary>Puts a question no more; what was answered to it stays.</summary>
[StoredName("complaints.end-question"), Requires(ComplaintsPermissions.Configure)]
public sealed record EndQuestion(long CategoryId, int ExpectedRevision, long QuestionId) : ICommand<Unit>;

/// <remarks>Refuses with "complaints.category-ended" or "complaints.question-ended".</remarks>
internal sealed class EndQuestionHandler(Records records, IBusinessClock clock) : IRequestHandler<EndQuestion, Unit>
{
    public async Task<Unit> Handle(EndQuestion request, CancellationToken cancellationToken)
    {
        var category = await records.GetAsync<ComplaintCategory>(request.CategoryId, request.ExpectedRevision, cancellationToken);
        category.StopAsking(request.QuestionId, clock.Today);
        return Unit.Value;
    }
}
