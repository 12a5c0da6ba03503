using Elsa.Workflows;
using Elsa.Workflows.Activities.Flowchart.Activities;
using Elsa.Workflows.Activities.Flowchart.Models;
using Intranet.Workflows.Engine;

namespace Intranet.Workflows.OnElsa;

/// <summary>
/// A process definition as Elsa's: one waiting node for each task, one connection for each event that leads from it. Elsa
/// keeps the type's name with the instances, so that every definition needs a type of its own here.
/// </summary>
/// <typeparam name="TDefinition">The <see cref="ProcessDefinition"/>.</typeparam>
public sealed class ProcessWorkflow<TDefinition>(ProcessCatalogue catalogue) : WorkflowBase
    where TDefinition : ProcessDefinition
{
    protected override void Build(IWorkflowBuilder builder)
    {
        var definition = catalogue.All.OfType<TDefinition>().Single();
        var table = definition.Table;
        var begin = new BeginProcess { Id = "begin" };
        var steps = table.Steps.Keys.ToDictionary(key => key, key => new AwaitEvent { Id = key, Step = key }, StringComparer.Ordinal);

        var connections = new List<Connection>();
        foreach (var (eventName, task) in table.Starts) connections.Add(new Connection(new Endpoint(begin, eventName), new Endpoint(steps[task])));
        foreach (var (key, step) in steps) connections.Add(new Connection(new Endpoint(begin, BeginProcess.At(key)), new Endpoint(step)));
        foreach (var (eventName, reopening) in table.Reopens)
        {
            connections.Add(new Connection(new Endpoint(begin, eventName), new Endpoint(steps[reopening.Step])));
            connections.Add(new Connection(new Endpoint(begin, BeginProcess.AfterTheEnd(eventName)), new Endpoint(steps[reopening.Step])));
        }

        foreach (var (key, step) in steps)
        {
            foreach (var eventName in table.Events)
            {
                var way = table.WayOn(eventName, Position.At(key));
                if (way.Moves) Lead(step, eventName, way.Step);
            }
        }

        builder.WithDefinitionId(definition.Name);
        builder.WithId($"{definition.Name}:v{definition.Version}");
        builder.Version = definition.Version;
        builder.Root = new Flowchart { Id = "process", Start = begin, Activities = [begin, .. steps.Values], Connections = connections };

        // What leads nowhere ends the flowchart.
        void Lead(AwaitEvent from, string eventName, string? next)
        {
            from.Events.Add(eventName);
            if (next is not null) connections.Add(new Connection(new Endpoint(from, eventName), new Endpoint(steps[next])));
        }
    }
}
