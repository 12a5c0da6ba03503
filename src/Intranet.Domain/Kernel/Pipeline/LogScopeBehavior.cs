using MediatR;
using Microsoft.Extensions.Logging;

namespace Intranet.Domain.Kernel.Pipeline;

/// <summary>Names the use case and the actor in every log line beneath; never the payload, which may be personal.</summary>
internal sealed class LogScopeBehavior<TRequest, TResponse>(ILogger<TRequest> logger, CurrentActor current)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        using var scope = logger.BeginScope("{UseCase} by {ActorName} {PersonId}", typeof(TRequest).Name, current.Actor.Name, current.Actor.PersonId);
        return await next();
    }
}
