package org.acesim.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.acesim.routes.cbp.CbpRoutes;
import org.acesim.routes.filer.CustomsRoutes;
import org.acesim.routes.filer.FileRoutes;
import org.acesim.routes.filer.FilingRoutes;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.model.BeanDefinition;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.ProcessorDefinitionHelper;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.model.ToDefinition;
import org.junit.jupiter.api.Test;

class RouteDescriptionsTest {

    @Test
    void everyRouteAndEveryStepHasAnIdAndSaysWhatItDoes() throws Exception {
        List<String> silent = new ArrayList<>();
        for (RouteDefinition route : routes()) {
            if (route.getId() == null || route.getDescriptionText() == null) {
                silent.add("route " + route);
            }
            for (ProcessorDefinition<?> step : steps(route)) {
                if (step.getId() == null || step.getDescriptionText() == null) {
                    silent.add(route.getId() + ": " + step);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<ProcessorDefinition<?>> steps(RouteDefinition route) {
        List<ProcessorDefinition<?>> steps = new ArrayList<>();
        steps.addAll(ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), BeanDefinition.class));
        steps.addAll(ProcessorDefinitionHelper.filterTypeInOutputs(route.getOutputs(), ToDefinition.class));
        return steps;
    }

    @SuppressWarnings("DataFlowIssue")
    private static List<RouteDefinition> routes() throws Exception {
        List<RouteDefinition> routes = new ArrayList<>();
        for (RouteBuilder builder : List.of(
                new OutboxRoutes(),
                new CbpRoutes(message -> {}, message -> {}, message -> {}, 1),
                new CustomsRoutes(message -> {}, message -> {}),
                new FilingRoutes(new NoFilings(), new NoFilings(), 1),
                new FileRoutes(Path.of("inbox"), new NoFilings()))) {
            try (DefaultCamelContext camel = new DefaultCamelContext()) {
                builder.setCamelContext(camel);
                builder.configure();
                routes.addAll(builder.getRouteCollection().getRoutes());
            }
        }
        assertThat(routes).hasSizeGreaterThan(7);
        return routes;
    }
}
