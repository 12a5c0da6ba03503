using Elsa.Workflows;
using Elsa.Workflows.Activities.Flowchart.Activities;
using Elsa.Workflows.Activities.Flowchart.Models;
using Intranet.Workflows.Engine;
using Position = Intranet.Workflows.Engine.Position;

namespace Intranet.Workflows.OnElsa;

/// <summary>
/// A process definition as Elsa's: one waiting node for each step of whatever kind, one connection for each event that leads from it. Elsa
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
        var begin = new BeginProcess { Id = "elsa.begin" };
        var steps = table.Steps.Keys.ToDictionary(key => key, key => new AwaitEvent { Id = key, Step = key }, StringComparer.Ordinal);

        var connections = steps.Values.Select(step => From(begin, BeginProcess.At(step.Step), step)).ToList();
        foreach (var eventName in table.Events)
        {
            if (table.WayOn(eventName, Position.Unstarted).Step is { } first) connections.Add(From(begin, eventName, steps[first]));
            if (table.WayOn(eventName, Position.Ended).Step is { } again) connections.Add(From(begin, BeginProcess.AfterTheEnd(eventName), steps[again]));
            foreach (var step in steps.Values)
            {
                var way = table.WayOn(eventName, Position.At(step.Step));
                if (way.Moves) step.Events.Add(eventName);
                if (way.Step is { } next) connections.Add(From(step, eventName, steps[next]));
            }
        }

        builder.WithDefinitionId(definition.Name);
        builder.WithId($"{definition.Name}:v{definition.Version}");
        builder.Version = definition.Version;
        builder.Root = new Flowchart { Id = "elsa.process", Start = begin, Activities = [begin, .. steps.Values], Connections = connections };
    }

    // An event of a step that leads nowhere from there ends the flowchart.
    private static Connection From(IActivity from, string outcome, AwaitEvent to) => new(new Endpoint(from, outcome), new Endpoint(to));
}
